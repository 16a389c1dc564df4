import type { Frame, Page } from '@playwright/test';
import type { MadePromise } from '../../features/queue/promises/model.ts';
import type { NetworkId } from '../../networks/contract.ts';
import { sampleWorld } from '../sites/world/world.ts';
import { CLIENTS } from './four-clients.ts';
import { findInQueue, showHere } from './panel-moves.ts';
import { putRows } from './put-rows.ts';
import { addressOf, sendButton } from './sample-pages.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test, type Vigie } from './vigie.ts';

/** A colleague answered this natively and signed; its thread is folded. */
const ANSWERED = 'does the replacement bus actually stop';
/** A colleague promised something to this one. */
const PROMISED = 'left on the pavement at Central Station';

const CASES: { network: NetworkId; front: string }[] = [
  { network: 'facebook', front: '' },
  { network: 'x', front: '' },
  { network: 'linkedin', front: '' },
  { network: 'linkedin', front: '-v1' },
  { network: 'instagram', front: '' },
];

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
  const panel = await vigie.openPanel(page);
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

for (const { network, front } of CASES) {
  test(`${network}${front}: a colleague’s answer is known once its thread is unfolded, and what it promised is kept`, async ({
    vigie,
  }) => {
    test.setTimeout(120_000);
    await takeOn(vigie);
    const look = `en-light-calm-still-folded${front}`;
    const { page, panel } = await openQueue(vigie, network, look);

    await loadReplies(panel, ANSWERED);
    // X goes to the reply's own page
    if (network === 'x') await page.goBack();
    const answered = await findInQueue(panel, ANSWERED);
    await expect(answered).toContainText('by Ines');
    await expect(answered).toContainText('right by the main entrance');
    await expect(answered).not.toContainText('with Vigie');

    await loadReplies(panel, PROMISED);
    if (network === 'x') await page.goBack();
    await expect(await findInQueue(panel, PROMISED)).toContainText('by Karim');
    const line = panel.getByRole('button', { name: '1 promise to keep' });
    await line.click();
    const promised = panel.getByRole('listitem').filter({ hasText: 'get back to you' });
    await expect(promised).toContainText(/by .*\d/);

    // kept by hand, then taken back
    await promised.getByRole('button', { name: 'Kept' }).click();
    await expect(line).toBeHidden();
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect(line).toBeVisible();

    // kept by what we write next
    const row = await findInQueue(panel, PROMISED);
    await row.click();
    await row.getByRole('button', { name: /^Answer/ }).click();
    await page.waitForFunction(() => {
      const { activeElement } = document;
      return (
        activeElement instanceof HTMLTextAreaElement ||
        (activeElement instanceof HTMLElement && activeElement.isContentEditable)
      );
    });
    await page.keyboard.type('The times are on our site now.');
    await sendButton(page, network).click();
    await expect(line).toBeHidden();
    const [kept] = await storedRows<MadePromise>(vigie.worker, 'promises');
    expect(kept).toMatchObject({ state: 'kept', settledBy: 'answer' });
  });
}

for (const network of ['facebook', 'linkedin'] as const) {
  test(`${network}: a second tab is told what is answered in the first, and leads there`, async ({
    vigie,
  }) => {
    await takeOn(vigie);
    const first = await openQueue(vigie, network, 'en-light-calm-still');
    const row = await findInQueue(first.panel, ANSWERED);
    await row.click();
    await row.getByRole('button', { name: /^Answer/ }).click();

    const second = await openQueue(vigie, network, 'en-light-calm-still', false);
    await expect(
      second.panel.getByText('Another comment here is being answered in another tab'),
    ).toBeVisible();
    const same = await findInQueue(second.panel, ANSWERED);
    await same.click();
    await same.getByRole('button', { name: /^Answer/ }).click();
    await expect(second.panel.getByText('This is being answered in another tab')).toBeVisible();
    await second.panel.getByRole('button', { name: 'Go there' }).click();
    await expect
      .poll(() => first.page.evaluate(() => document.visibilityState), { timeout: 10_000 })
      .toBe('visible');

    await first.page.close();
    await expect(second.panel.getByText(/in another tab/)).toHaveCount(0);
  });
}
