import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Brand } from '../../features/brands/model.ts';
import { putRows } from './put-rows.ts';
import { RESTAURANT, RESTAURANT_POSTS, restaurantComments } from './restaurant-rows.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test, type Vigie } from './vigie.ts';
import { violationsIn } from './violations-in.ts';

async function openHours(vigie: Vigie): Promise<Page> {
  const page = await vigie.context.newPage();
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#hours`);
  await page.bringToFront();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const before = await storedRows<Brand>(page, 'brands');
  await putRows(page, 'brands', [
    ...before.map((brand) => ({ ...brand, deletedAt: 1 })),
    RESTAURANT,
  ]);
  await putRows(page, 'posts', RESTAURANT_POSTS);
  await putRows(page, 'comments', restaurantComments());
  await page.reload();
  await expect(page.getByRole('grid')).toBeVisible();
  return page;
}

const stored = async (page: Page) =>
  (await storedRows<Brand>(page, 'brands')).find(({ id }) => id === RESTAURANT.id);

test('shows when people comment, takes the peaks seen for the brand’s, and saves the hours', async ({
  vigie,
}) => {
  const page = await openHours(vigie);
  const cell = (hour: number) => page.locator(`[data-cell="${hour}"]`);
  await expect(
    page.getByText(/^900 comments counted, written between October 26, 2026/),
  ).toBeVisible();
  await expect(
    page.getByText(
      'Left out: 34 without a date, 12 dated to the day only, 4 with dates that cannot be, and 20 by the brand itself.',
    ),
  ).toBeVisible();
  expect(await violationsIn(page.mainFrame())).toEqual([]);

  await cell(0).focus();
  await page.keyboard.press('ArrowDown');
  for (let i = 0; i < 12; i += 1) await page.keyboard.press('ArrowRight');
  await expect(cell(36)).toBeFocused();
  await expect(
    page.getByText(/^Tuesday, 12 PM to 1 PM: \d+ comments, .* · opening hours$/),
  ).toBeVisible();

  await expect(
    page.getByText('Most comments: every day 12 PM to 3 PM and 7 PM to 11 PM.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Use as peaks' }).click();
  await expect(cell(36)).toContainText('peak');
  await expect(cell(35)).not.toContainText('peak');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await stored(page))?.peaks).toBeNull();
  await page.getByRole('button', { name: 'Use as peaks' }).click();
  await expect(page.getByText('Peaks said for the brand')).toBeVisible();

  await page.getByRole('button', { name: 'Instagram', exact: true }).click();
  await expect(page.getByText(/^300 comments counted/)).toBeVisible();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  const counted = lines.slice(1).map((line) => Number(line.split(',')[3]));
  expect(counted).toHaveLength(168);
  expect(counted.reduce((sum, one) => sum + one, 0)).toBe(300);

  await page.getByRole('link', { name: 'Change the peaks' }).click();
  await expect(page.getByLabel('Tuesday, peak from').first()).toHaveValue('12:00');
  await page.getByRole('switch', { name: 'It wants a first answer within a set time' }).check();
  await page
    .getByRole('group', { name: /^To what is written at peaks/ })
    .getByText('30 min')
    .click();
  const rival = page.getByRole('textbox', { name: 'Competitor’s address or handle' });
  await rival.fill('https://www.facebook.com/chezpaul');
  await rival.press('Enter');
  await expect(page.getByText(/^This is one of the brand’s own accounts/)).toBeVisible();
  await rival.fill('https://www.facebook.com/rival');
  await rival.press('Enter');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Brand saved.')).toBeVisible();
  await expect
    .poll(() => stored(page))
    .toMatchObject({
      peaks: { zone: 'Europe/Paris' },
      answerWithin: { usual: 120, atPeaks: 30 },
      competitors: [{ network: 'facebook', handle: 'rival' }],
    });
});

test.describe('in French', () => {
  test.use({ language: 'fr' });

  test('says the sample, the hour read and how little a short period tells', async ({ vigie }) => {
    const page = await openHours(vigie);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(
      page.getByText(/^900 commentaires comptés, écrits entre le 26 octobre 2026 et le/),
    ).toBeVisible();
    await page.locator('[data-cell="116"]').hover();
    await expect(
      page.getByText(
        /^vendredi, de 20.h à 21.h.: \d+ commentaires, .* · aux horaires d’ouverture$/,
      ),
    ).toBeVisible();
    expect(await violationsIn(page.mainFrame())).toEqual([]);
    await page.getByRole('button', { name: 'Période' }).click();
    await page.getByRole('menuitemcheckbox', { name: '7 jours' }).click();
    await expect(page.getByText(/trop peu pour dire quand on écrit/)).toBeVisible();
  });
});
