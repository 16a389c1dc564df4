import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import type { SeenComment } from '../../features/queue/model.ts';
import { sampleReply } from '../../features/replies/sample-reply.ts';
import { buildExtension } from '../browser/build-extension.ts';
import { openChromium } from '../browser/open-chromium.ts';
import { namedInProfile } from './named-in-profile.ts';
import { findInQueue } from './panel-moves.ts';
import { putRows } from './put-rows.ts';
import { moderatedPost } from './sample-pages.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test, type Vigie, vigieIn } from './vigie.ts';

const SLOW = { timeout: 60_000 };
const WORDS = 'Kind to others, knows the timetable by heart.';
const ANSWER = 'Thank you for telling us, we are looking into it.';

/** The queue of a network's moderated post, at a comment by somebody with a handle of their own. */
async function atTheirComment(vigie: Vigie, network: 'x' | 'facebook') {
  const page = await vigie.open(moderatedPost(network), 'en-light-storm-still');
  const theirs = async (): Promise<SeenComment | undefined> => {
    const seen = await storedRows<SeenComment>(vigie.worker, 'comments');
    return seen.find(
      ({ key, author, text }) =>
        key.startsWith(network) &&
        text.length > 30 &&
        /^[a-z0-9.]{8,}$/.test(author?.handle ?? '') &&
        author?.handle !== 'transval',
    );
  };
  await expect.poll(theirs, SLOW).toBeTruthy();
  const comment = (await theirs())!;
  const panel = await vigie.openPanel(page);
  await panel.getByRole('button', { name: /^Queue/ }).click();
  const row = await findInQueue(panel, comment.text.split('\n')[0]!.slice(0, 30));
  await row.click();
  await expect(row).toHaveAttribute('tabindex', '0');
  return { page, panel, row, handle: comment.author!.handle!, comment };
}

/** The panel of a network's page on which it was left open. */
async function openedPanel(page: Page): Promise<Frame> {
  const isPanel = (frame: Frame): boolean => frame.url().includes('/sidepanel.html');
  await expect.poll(() => page.frames().some(isPanel), SLOW).toBe(true);
  return page.frames().find(isPanel)!;
}

/** Presses a single key of the queue until what it does is seen: a frame that has just come can miss one. */
async function pressKey(page: Page, panel: Frame, key: string, dialog: string | RegExp) {
  const asked = panel.getByRole('dialog', { name: dialog });
  await expect(async () => {
    await panel.locator('article[tabindex="0"]').focus();
    await page.keyboard.press(key);
    await expect(asked).toBeVisible({ timeout: 5_000 });
  }).toPass(SLOW);
  return asked;
}

test('what was noted, flagged and answered about somebody is exported, then erased: nothing in the browser’s files names them', async ({
  sites,
}, testInfo) => {
  test.setTimeout(400_000);
  const profile = await mkdtemp(join(tmpdir(), 'vigie-erased-'));
  const extension = await buildExtension('chrome');
  const chromium = await openChromium({ extension, profile, args: sites.chromiumArgs });
  const vigie = vigieIn(chromium.context, chromium.extensionId);
  const dashboard = await vigie.context.newPage();
  const home = `chrome-extension://${vigie.extensionId}/dashboard.html`;
  await dashboard.goto(home);
  await putRows(dashboard, 'replies', [
    sampleReply({ id: 'thanks', title: 'Thanks', shortcut: 'thanks', body: ANSWER, variants: [] }),
  ]);

  const elsewhere = await atTheirComment(vigie, 'facebook');
  await elsewhere.page.close();
  const { page, panel, handle, comment } = await atTheirComment(vigie, 'x');
  const handles = [handle, elsewhere.handle];

  const note = await pressKey(page, panel, 'n', /^Note about/);
  await note.getByRole('button', { name: 'Ambassador' }).click();
  await note.getByRole('textbox', { name: 'Note' }).fill(WORDS);
  // the sample networks know both of these people by the same handles
  const linked = [
    ['facebook', elsewhere.handle],
    ['x', elsewhere.handle],
    ['facebook', handle],
  ] as const;
  for (const [network, other] of linked) {
    await note.getByRole('combobox', { name: 'Network' }).selectOption(network);
    await note.getByRole('textbox', { name: 'Handle' }).fill(`@${other}`);
    await note.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(note.getByRole('textbox', { name: 'Handle' })).toHaveValue('');
  }
  await note.getByRole('button', { name: 'Save' }).click();
  await expect(panel.locator('article[tabindex="0"]')).toContainText(WORDS);

  const hasFlag = async () =>
    (await storedRows<{ key: string }>(vigie.worker, 'flags')).some(
      ({ key }) => key === comment.key,
    );
  if (!(await hasFlag())) {
    const flag = await pressKey(page, panel, 'a', 'Raise an alert on this comment');
    await flag.getByRole('button', { name: 'Raise the alert' }).click();
  }
  await expect.poll(hasFlag, SLOW).toBe(true);

  const search = panel.getByRole('combobox');
  await expect(async () => {
    await panel.locator('article[tabindex="0"]').focus();
    await page.keyboard.press('r');
    await expect(search).toBeVisible({ timeout: 5_000 });
  }).toPass(SLOW);
  await search.fill('thanks');
  await expect(panel.getByRole('row', { selected: true })).toContainText(ANSWER);
  await search.press('Enter');
  await expect
    .poll(async () => (await storedRows(vigie.worker, 'insertions')).length, SLOW)
    .toBeGreaterThan(0);
  await page.close();

  const again = await vigie.open(moderatedPost('facebook'), 'en-light-storm-still');
  const beside = await openedPanel(again);
  await beside.getByRole('button', { name: /^Queue/ }).click();
  const known = await findInQueue(beside, elsewhere.comment.text.split('\n')[0]!.slice(0, 30));
  await expect(known).toContainText(WORDS, SLOW);
  await again.close();

  const named = () => namedInProfile(profile, vigie.extensionId, handles);
  // the control: the search finds them where they are
  await expect.poll(named, SLOW).toEqual({ anywhere: handles, live: handles });

  await dashboard.goto(`${home}#authors`);
  await dashboard.reload();
  await dashboard.getByRole('searchbox').fill(handle);
  await dashboard.getByRole('table').getByRole('link').first().click();
  await expect(dashboard.getByRole('button', { name: 'Erase this person…' })).toBeVisible(SLOW);
  await expect(dashboard.getByText(WORDS)).toBeVisible();
  expect(dashboard.url()).not.toContain(handle);
  await dashboard.screenshot({ path: testInfo.outputPath('person.png') });
  const download = dashboard.waitForEvent('download');
  await dashboard.getByRole('button', { name: 'Export', exact: true }).click();
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(file.accounts.toSorted()).toEqual(
    [`x:${handle}`, ...linked.map(([network, other]) => `${network}:${other}`)].sort(),
  );
  expect(Object.keys(file.rows)).toEqual(
    expect.arrayContaining(['authors', 'comments', 'flags', 'insertions', 'authorNotes']),
  );
  const others = (await storedRows<SeenComment>(dashboard, 'comments')).length;

  await dashboard.getByRole('button', { name: 'Erase this person…' }).click();
  const question = dashboard.getByRole('dialog');
  await question.getByRole('textbox').fill(handle);
  await dashboard.screenshot({ path: testInfo.outputPath('erase.png') });
  await question.getByRole('button', { name: 'Erase for good' }).click();
  await expect(dashboard.getByText(/^Erased: \d+ records/)).toBeVisible(SLOW);
  await expect.poll(named, { timeout: 120_000 }).toEqual({ anywhere: [], live: [] });
  const left = await storedRows<SeenComment>(dashboard, 'comments');
  expect(left).toHaveLength(others - file.rows.comments.length);

  await chromium.context.close();
  expect(await named()).toEqual({ anywhere: [], live: [] });
  await rm(profile, { recursive: true, force: true, maxRetries: 8 });
});
