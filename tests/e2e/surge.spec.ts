import type { Frame } from '@playwright/test';
import type { JudgedRow } from '../../features/crisis/judging/model.ts';
import type { AlarmRow, LedgerRow } from '../../features/crisis/surge/stored.ts';
import { readDown } from './load-comments.ts';
import { moderatedPost } from './sample-pages.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test } from './vigie.ts';

/** Comments read before one looks at the panel: a part of the 1,187 that the network says there are. */
const READ = 140;

test('a storm that Vigie is installed in the middle of is told with its sample, and put off it stays so', async ({
  vigie,
}) => {
  test.setTimeout(240_000);
  const page = await vigie.open(moderatedPost('facebook'), 'en-light-storm-still');
  const judged = () => storedRows<JudgedRow>(vigie.worker, 'judgements');
  await readDown(page, 'facebook', async () => (await judged()).length >= READ);
  const alarms = () => storedRows<AlarmRow>(vigie.worker, 'alarms');
  await expect.poll(async () => (await alarms()).length).toBe(1);
  const [row] = await alarms();
  expect(row?.alarm.rule).toBe('first-hours');

  const panel = await vigie.openPanel(page);
  const banner = panel.getByRole('region', { name: 'Negative comments are surging' });
  await expect(banner).toBeVisible();
  const ledgers = await storedRows<LedgerRow>(vigie.worker, 'ledgers');
  const sample = ledgers.find(({ key }) => key === row?.postKey)?.ledger.latest?.sample;
  expect(sample?.seen).toBe(
    (await judged()).filter(({ postKey }) => postKey === row?.postKey).length,
  );
  // Facebook writes 1,187 as 1.2K.
  expect(sample?.total).toBe(1200);
  await expect(banner).toContainText(`${sample?.seen} seen of about 1,200,`);
  await expect(banner.getByRole('img')).toHaveAttribute('aria-label', /^Negative comments from/);
  await expect(
    banner.getByRole('region', { name: 'What comes up' }).getByRole('listitem').first(),
  ).toBeVisible();

  // Folded it is one line, which says as much as it can.
  await banner.getByRole('button', { name: 'Fold' }).click();
  await expect(banner).toHaveText(
    /^\s*\d+ negative in (an hour|[23] h), what is usual isn’t known yet\s*$/,
  );
  await banner.getByRole('button', { name: 'Details' }).click();

  const snooze = async () => {
    await banner.getByRole('button', { name: 'Snooze' }).click();
    await panel.getByRole('menuitem', { name: 'For 1 hour' }).click();
    await expect(banner).toHaveCount(0);
  };
  await snooze();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(banner).toBeVisible();
  await snooze();
  await page.reload();
  // It stood open, and stands there again by itself.
  const isPanel = (frame: Frame) => frame.url().includes('/sidepanel.html');
  await expect.poll(() => page.frames().some(isPanel)).toBe(true);
  const again = page.frames().findLast(isPanel)!;
  await expect(again.getByRole('combobox')).toBeVisible();
  await expect(again.getByRole('region', { name: 'Negative comments are surging' })).toHaveCount(0);
  expect((await alarms())[0]?.snoozedUntil).toBeGreaterThan(Date.now());
});
