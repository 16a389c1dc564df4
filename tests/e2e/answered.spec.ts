import type { Frame, Page } from '@playwright/test';
import type { SeenComment } from '../../features/queue/model.ts';
import type { MadePromise } from '../../features/queue/promises/model.ts';
import type { NetworkId } from '../../networks/contract.ts';
import { panelOf } from '../browser/in-page-panel.ts';
import { sampleWorld } from '../sites/world/world.ts';
import { CLIENTS } from './four-clients.ts';
import { findInQueue, showHere } from './panel-moves.ts';
import { putRows } from './put-rows.ts';
import { addressOf, sendButton } from './sample-pages.ts';
import { stopWorker } from './stop-worker.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test, type Vigie } from './vigie.ts';

/** A comment that a colleague answered natively and signed, and one to whom a colleague promised something. */
interface Words {
  answered: string;
  answer: string;
  promised: string;
  promise: string;
  due: RegExp;
}

const WORDS: Words = {
  answered: 'does the replacement bus actually stop',
  answer: 'right by the main entrance',
  promised: 'left on the pavement at Central Station',
  promise: 'get back to you',
  due: /by .*\d/,
};

/** On X what answers a reply has to bear a later number than it, as in time: in the sample world this one does. */
const ON_X: Words = {
  answered: 'had been under works since',
  answer: 'Back on Monday at 5 am',
  promised: 'had been under works since',
  promise: 'keep you',
  due: /no date/,
};

const CASES: { network: NetworkId; front: string }[] = [
  { network: 'facebook', front: '' },
  { network: 'x', front: '' },
  { network: 'linkedin', front: '' },
  { network: 'linkedin', front: '-v1' },
  { network: 'instagram', front: '' },
];

/** In the row of a comment. */
const MARK = 'being answered in another tab';

async function takeOn(vigie: Vigie): Promise<void> {
  const page = await vigie.context.newPage();
  await page.goto(`chrome-extension://${vigie.extensionId}/dashboard.html`);
  await putRows(page, 'brands', [{ ...CLIENTS.transval, agents: ['Ines', 'Karim'] }]);
  await page.close();
}

async function openQueue(
  vigie: Vigie,
  network: NetworkId,
  look: string,
  isFirst = true,
): Promise<{ page: Page; panel: Frame }> {
  const page = await vigie.open(addressOf(network, sampleWorld(network, 'en', 'calm'), 0), look);
  // once opened on a network, it opens by itself on the next page there
  const panel = isFirst ? await vigie.openPanel(page) : await panelOf(page);
  if (isFirst) await showHere(panel, network);
  await panel
    .getByRole('navigation')
    .getByRole('button', { name: /^Queue/ })
    .click();
  return { page, panel };
}

/** Presses what loads the replies to a comment, in the panel. */
async function loadReplies(panel: Frame, words: string): Promise<void> {
  const row = await findInQueue(panel, words);
  await expect(row).toContainText(/repl(y|ies) not loaded/);
  await row.click();
  await row.getByRole('button', { name: /^(Show|Go to) the replies$/ }).click();
}

/** X goes to the page of the comment: once the reply with these words is read there, back to the post. */
async function backFrom(vigie: Vigie, page: Page, words: string): Promise<void> {
  const isRead = async () => {
    const comments = await storedRows<SeenComment>(vigie.worker, 'comments');
    return comments.some(({ text }) => text.includes(words));
  };
  await expect.poll(isRead, { timeout: 20_000 }).toBe(true);
  await page.goBack();
}

/** What sends a reply on the network, V1 of LinkedIn included. */
const sender = (page: Page, network: NetworkId, front: string) =>
  front === '-v1'
    ? page.locator('[class*="submit-button"]:enabled').last()
    : sendButton(page, network);

for (const { network, front } of CASES) {
  test(`${network}${front}: a colleague’s answer is known once its thread is unfolded, and what it promised is kept`, async ({
    vigie,
  }) => {
    test.setTimeout(120_000);
    await takeOn(vigie);
    const words = network === 'x' ? ON_X : WORDS;
    const folded = await openQueue(vigie, network, `en-light-calm-still-folded${front}`);
    let { page, panel } = folded;

    await loadReplies(panel, words.answered);
    if (network === 'x') await backFrom(vigie, page, words.answer);
    const answered = await findInQueue(panel, words.answered);
    await expect(answered).toContainText('by Ines');
    await expect(answered).toContainText(words.answer);
    await expect(answered).not.toContainText('with Vigie');

    if (network === 'x') {
      await page.close();
      ({ page, panel } = await openQueue(vigie, network, 'en-light-calm-still', false));
    } else {
      await loadReplies(panel, words.promised);
      await expect(await findInQueue(panel, words.promised)).toContainText('by Karim');
    }
    // on X, where nothing is folded now, another one is in sight
    await panel.getByRole('button', { name: /^\d promises? to keep$/ }).click();
    const promised = panel.getByRole('listitem').filter({ hasText: words.promise });
    await expect(promised).toContainText(words.due);

    // kept by hand, then taken back
    await promised.getByRole('button', { name: 'Kept' }).click();
    await expect(promised).toBeHidden();
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect(promised).toBeVisible();

    // kept by what we write next
    const row = await findInQueue(panel, words.promised);
    await row.click();
    // X keeps only what is near the screen in its page
    await page.mouse.move(500, 500);
    await expect(async () => {
      await page.mouse.wheel(0, 400);
      await expect(row).not.toContainText('not in the page now', { timeout: 1_500 });
    }).toPass({ timeout: 40_000 });
    await row.getByRole('button', { name: /^Answer/ }).click();
    await page.waitForFunction(() => {
      const { activeElement } = document;
      return (
        activeElement instanceof HTMLTextAreaElement ||
        (activeElement instanceof HTMLElement && activeElement.isContentEditable)
      );
    });
    await page.keyboard.type('The times are on our site now.');
    await sender(page, network, front).click();
    await expect(async () => {
      await page.mouse.wheel(0, 300);
      await expect(promised).toContainText('kept by our answer', { timeout: 1_500 });
    }).toPass({ timeout: 40_000 });
    const promises = await storedRows<MadePromise>(vigie.worker, 'promises');
    const kept = promises.find(({ text }) => text.includes(words.promise));
    expect(kept).toMatchObject({ state: 'kept', settledBy: 'answer' });

    // unless a person says otherwise
    await promised.getByRole('button', { name: 'Not kept yet' }).click();
    await expect(promised).toContainText(words.due);
  });
}

for (const network of ['facebook', 'x', 'linkedin', 'instagram'] as const) {
  test(`${network}: a second tab is told what is answered in the first, in the row too, and leads there`, async ({
    vigie,
  }) => {
    test.setTimeout(120_000);
    await takeOn(vigie);
    const first = await openQueue(vigie, network, 'en-light-calm-still');
    // X keeps only what is near the screen in its page
    const inPage = first.panel.getByRole('article').filter({ hasNotText: 'not in the page now' });
    const words = (await inPage.first().locator('p[id$="-text"]').innerText()).slice(0, 40);
    const row = await findInQueue(first.panel, words);
    await row.click();
    await row.getByRole('button', { name: /^Answer/ }).click();
    await expect(row).toContainText('being answered');

    const second = await openQueue(vigie, network, 'en-light-calm-still', false);
    const { panel } = second;
    const another = panel.getByText('A comment here is being answered in another tab');
    await expect(another).toBeVisible({ timeout: 20_000 });
    const marked = panel.getByRole('article').filter({ hasText: MARK });
    await expect(marked).toHaveCount(1);
    await expect(marked).toContainText(words);

    // what tabs do is kept while the worker is away, and told by the next one
    await stopWorker(vigie.context, vigie.extensionId);
    await panel.getByRole('button', { name: /^Post/ }).click();
    await panel.getByRole('button', { name: /^Queue/ }).click();
    await expect(marked).toHaveCount(1);
    const same = await findInQueue(panel, words);
    await expect(same).toContainText(MARK);
    await same.click();
    await same.getByRole('button', { name: /^Answer/ }).click();
    await expect(panel.getByText('This is being answered in another tab')).toBeVisible();
    await panel.getByRole('button', { name: 'Go there' }).click();
    await expect
      .poll(() => first.page.evaluate(() => document.visibilityState), { timeout: 10_000 })
      .toBe('visible');

    await stopWorker(vigie.context, vigie.extensionId);
    await first.page.close();
    await expect(panel.getByText(/in another tab/)).toHaveCount(0, { timeout: 20_000 });
  });
}
