import type { Flag } from '../../features/crisis/flags/model.ts';
import type { JudgedRow } from '../../features/crisis/judging/model.ts';
import type { SeenPost } from '../../features/engagement/model.ts';
import type { SeenComment } from '../../features/queue/model.ts';
import { moderatedPost } from './sample-pages.ts';
import { stopWorker } from './stop-worker.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test } from './vigie.ts';

const keysOf = (rows: readonly { key: string }[]) => rows.map(({ key }) => key).sort();

/** What alarms by itself, by the rule of the product: grave, and no criticism. */
const isAlarming = ({ severity, brandId, category }: JudgedRow) =>
  severity >= 2 && brandId !== null && category !== 'complaint';

test('a storm is judged, and what is grave in it flagged once with its evidence, though the worker is stopped again and again', async ({
  vigie,
}) => {
  test.setTimeout(300_000);
  const { context, extensionId } = vigie;
  const page = await vigie.open(moderatedPost('x'), 'fr-light-storm-still');
  await page.mouse.move(600, 450);
  for (let turn = 0; turn < 4; turn += 1) {
    for (let step = 0; step < 6; step += 1) {
      await page.mouse.wheel(0, 700);
      await page.waitForTimeout(80);
    }
    // the last of what was read may be on its way, being judged, or not yet sent
    await page.waitForTimeout(turn * 150);
    await stopWorker(context, extensionId);
  }
  await page.bringToFront();
  await page.mouse.wheel(0, 700);

  const panel = await vigie.openPanel(page);
  await expect
    .poll(async () => (await storedRows(panel, 'comments')).length, { timeout: 30_000 })
    .toBeGreaterThan(20);
  const unjudged = async () => {
    const judged = new Set(keysOf(await storedRows(panel, 'judgements')));
    return keysOf(await storedRows(panel, 'comments')).filter((key) => !judged.has(key));
  };
  await expect.poll(unjudged, { timeout: 60_000 }).toEqual([]);

  const judged = await storedRows<JudgedRow>(panel, 'judgements');
  const flags = await storedRows<Flag>(panel, 'flags');
  expect(flags.length).toBeGreaterThan(2);
  expect(keysOf(flags)).toEqual(keysOf(judged.filter(isAlarming)));

  const comments = await storedRows<SeenComment>(panel, 'comments');
  const posts = await storedRows<SeenPost>(panel, 'posts');
  const [brand] = await storedRows<{ id: string }>(panel, 'brands');
  for (const flag of flags) {
    const comment = comments.find(({ key }) => key === flag.key)!;
    const post = posts.find(({ key }) => key === comment.postKey)!;
    expect(flag).toMatchObject({
      brandId: brand!.id,
      raisedBy: 'vigie',
      state: 'open',
      versions: [],
    });
    expect(flag.steps).toHaveLength(1);
    expect(flag.evidence).toMatchObject({
      text: comment.text,
      author: comment.author,
      address: comment.address,
      postAddress: post.address,
      writtenAt: comment.at,
      timeZone: await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone),
      counters: { comments: { ok: true } },
    });
    expect(flag.evidence.address).toMatch(/^https:\/\/x\.com\/\w+\/status\/\d+$/);
    for (const { start, end } of flag.grounds.spans)
      expect(flag.evidence.text.slice(start, end).trim()).not.toBe('');
  }
});

test('a watch term added in the dashboard is found at once in what a page shows already', async ({
  vigie,
}) => {
  test.setTimeout(180_000);
  const page = await vigie.open(moderatedPost('x'), 'en-light-storm-still');
  await page.bringToFront();
  const own = await vigie.context.newPage();
  await own.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#watchlist`);
  await expect
    .poll(async () => (await storedRows(own, 'judgements')).length, { timeout: 60_000 })
    .toBeGreaterThan(3);

  const flagged = new Set(keysOf(await storedRows(own, 'flags')));
  const comments = await storedRows<SeenComment>(own, 'comments');
  const quiet = comments.find(({ key, text }) => !flagged.has(key) && /[a-z]{6}/.test(text))!;
  const word = /\p{L}*[a-z]{6}\p{L}*/u.exec(quiet.text)![0];
  await own.getByRole('button', { name: 'New term' }).first().click();
  await own.getByLabel('Words to find').fill(word);
  await own.getByRole('button', { name: 'Save' }).click();

  const flagOf = async () =>
    (await storedRows<Flag>(own, 'flags')).find(({ key }) => key === quiet.key);
  await expect
    .poll(async () => (await flagOf())?.grounds.terms[0]?.text, { timeout: 60_000 })
    .toBe(word);
  const [hit] = (await flagOf())!.grounds.terms;
  expect(quiet.text.slice(hit!.start, hit!.end)).toBe(word);
});
