import type { Flag } from '../../features/crisis/flags/model.ts';
import type { JudgedRow } from '../../features/crisis/judging/model.ts';
import type { ExposureRow } from '../../features/crisis/shield/model.ts';
import type { SeenComment } from '../../features/queue/model.ts';
import { PLAIN_CRITICS } from '../samples/plain-critics.ts';
import { sampleWorld } from '../sites/world/world.ts';
import { openEye } from './drawn-marks.ts';
import { readDown } from './load-comments.ts';
import { putComments } from './put-comments.ts';
import { addressOf } from './sample-pages.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test } from './vigie.ts';

const ABUSE = ['insult', 'hate', 'threat'];
/** What the shield is for, so that nothing covered means something. */
const INSULT = 'you fat useless arseholes, shut your mouth page admin';

test('a plain critic is never said to be abusive, marked or covered; an insult is', async ({
  vigie,
}) => {
  test.setTimeout(240_000);
  const settings = await vigie.context.newPage();
  await settings.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#settings`);
  const shield = settings.getByRole('switch', { name: 'Cover insulting comments' });
  await shield.click();
  await expect(shield).toBeChecked();
  await settings.close();

  const world = sampleWorld('facebook', 'fr', 'calm');
  const written = [INSULT, ...PLAIN_CRITICS];
  await putComments(vigie.context, 'facebook', world, written);
  const page = await vigie.open(addressOf('facebook', world, 0), 'fr-light-calm-still');
  const keysOf = async (): Promise<Map<string, string>> => {
    const seen = await storedRows<SeenComment>(vigie.worker, 'comments');
    return new Map(
      seen.filter(({ text }) => written.includes(text)).map(({ key, text }) => [key, text]),
    );
  };
  await readDown(page, 'facebook', async () => (await keysOf()).size === written.length);
  const texts = await keysOf();
  const judged = async () =>
    (await storedRows<JudgedRow>(vigie.worker, 'judgements')).filter(({ key }) => texts.has(key));
  await expect.poll(async () => (await judged()).length, { timeout: 60_000 }).toBe(written.length);

  const abusive = (await judged()).filter(({ category }) => ABUSE.includes(category));
  expect(abusive.map(({ key }) => texts.get(key))).toEqual([INSULT]);
  const flags = await storedRows<Flag>(vigie.worker, 'flags');
  const flagged = flags.filter(({ key, category }) => texts.has(key) && ABUSE.includes(category));
  expect(flagged.map(({ key }) => texts.get(key))).toEqual([INSULT]);

  await page.evaluate(() => scrollTo(0, 0));
  const eye = await openEye(page);
  const veils = async () =>
    (await eye.parts()).filter(({ kind, isSeen }) => kind === 'veil' && isSeen).length;
  await expect.poll(veils, { timeout: 20_000 }).toBe(1);
  const covered = async () => {
    const days = await storedRows<ExposureRow>(vigie.worker, 'exposures');
    return days.reduce((sum, { seen }) => sum + seen, 0);
  };
  await expect.poll(covered, { timeout: 30_000 }).toBeGreaterThan(0);
});
