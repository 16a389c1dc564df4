import type { JudgedRow } from '../../features/crisis/judging/model.ts';
import type { ExposureRow } from '../../features/crisis/shield/model.ts';
import { openEye } from './drawn-marks.ts';
import { commentsOn, LOOK, openOwn, pressSwitch, readComments } from './marked-comments.ts';
import { putRows } from './put-rows.ts';
import { moderatedPost } from './sample-pages.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test } from './vigie.ts';

// It loads a thread twice and waits for what is judged of it; alone a quarter of this is enough.
test.setTimeout(180_000);

test('on Facebook the shield veils abuse until the pointer rests on it, the keyboard is on it, or it is pressed', async ({
  vigie,
}) => {
  const first = await readComments(vigie, 'facebook', 8);
  await expect
    .poll(async () => (await storedRows(vigie.worker, 'judgements')).length, { timeout: 30_000 })
    .toBeGreaterThanOrEqual(8);
  await first.close();
  const own = await openOwn(vigie);
  const judged = await storedRows<JudgedRow>(vigie.worker, 'judgements');
  const byKey = new Map(judged.map((row) => [row.key, row]));
  const rows = (await commentsOn(vigie, 'facebook')).flatMap(({ key }) => byKey.get(key) ?? []);
  // the three at the top are in view together
  const abuse = rows.slice(0, 3).map((row) => ({ ...row, category: 'insult', severity: 2 }));
  const criticism = rows.slice(3, 6).map((row) => ({ ...row, category: 'complaint', severity: 2 }));
  const rest = rows.slice(6).map((row) => ({ ...row, category: 'other', severity: 0 }));
  await putRows(own, 'judgements', [...abuse, ...criticism, ...rest]);

  const page = await vigie.open(moderatedPost('facebook'), LOOK);
  await page.bringToFront();
  const eye = await openEye(page);
  const veils = async () =>
    (await eye.parts()).filter(({ kind, isSeen }) => kind === 'veil' && isSeen);
  await page.waitForTimeout(3_000);
  expect(await veils()).toEqual([]);
  await pressSwitch(vigie, 'Cover insulting comments');
  await page.bringToFront();
  await page.mouse.move(5, 500);
  await page.mouse.wheel(0, 400);
  await expect.poll(async () => (await veils()).length, { timeout: 20_000 }).toBe(3);
  const [veil, other] = await veils();
  expect(veil).toMatchObject({ label: 'Insulting comment hidden, show', isBare: false });

  // the pointer passes, then rests
  await page.mouse.move(veil!.left + 30, veil!.top + veil!.height / 2);
  await expect.poll(async () => (await veils()).filter(({ isBare }) => isBare).length).toBe(1);
  await page.mouse.move(5, 500);
  await expect.poll(async () => (await veils()).filter(({ isBare }) => isBare).length).toBe(0);

  // the keyboard
  await eye.withNodes(
    `nodes.find((node) => node.classList.contains('veil')).focus({ focusVisible: true })`,
  );
  await expect.poll(async () => (await veils()).filter(({ isBare }) => isBare).length).toBe(1);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await veils()).length).toBe(2);

  // what was covered and uncovered is counted, and never what it says
  expect(other).toBeDefined();
  await expect
    .poll(async () => (await storedRows<ExposureRow>(vigie.worker, 'exposures'))[0], {
      timeout: 20_000,
    })
    .toMatchObject({ seen: 3, uncovered: 1 });

  const bodyOf = () => page.evaluate(() => document.body.outerHTML);
  const veiled = await bodyOf();
  await pressSwitch(vigie, 'Cover insulting comments');
  await page.bringToFront();
  await expect.poll(async () => (await veils()).length, { timeout: 15_000 }).toBe(0);
  // the network's own nodes never knew
  expect(await bodyOf()).toBe(veiled);
});
