import { chromium, type Page } from '@playwright/test';
import type { SettingsRow } from '../../storage/rows.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { pressButton } from '../browser/in-page-panel.ts';
import { moderatedPost } from './sample-pages.ts';
import { storedRows } from './stored-rows.ts';
import { expect, HOME, test } from './vigie.ts';

const LOOK = 'en-light-calm-still';

test('before the person opens the panel, LinkedIn’s page is what it is without Vigie', async ({
  vigie,
  sites,
}) => {
  const bare = await chromium.launch({
    executablePath: findChromium(),
    args: [...sites.chromiumArgs, '--no-sandbox', '--disable-gpu'],
  });
  const without = await bare.newPage({ viewport: { width: 1600, height: 900 }, locale: 'en-GB' });
  await without.goto(`${HOME.linkedin}?sample=${LOOK}`);
  const page = await vigie.open(HOME.linkedin, LOOK);
  await page.bringToFront();
  await expect(page.getByRole('listitem').first()).toBeVisible();
  await expect(without.getByRole('listitem').first()).toBeVisible();
  // Time for the content script to have done whatever it does.
  await page.waitForTimeout(2_000);
  expect(await outlineOf(page)).toEqual(await outlineOf(without));
  await bare.close();
  // The control: where a rail may be shown there is one, and the outline tells.
  const elsewhere = await vigie.open(HOME.x, LOOK);
  await expect.poll(() => elsewhere.locator('html > div').count()).toBe(1);
});

test('the first time, the panel asks where it may stand; « here » is kept', async ({ vigie }) => {
  const page = await vigie.open(moderatedPost('linkedin'), LOOK);
  const panel = await vigie.openPanel(page);
  await expect(
    panel.getByRole('heading', { name: 'Before Vigie shows in LinkedIn' }),
  ).toBeVisible();
  await expect(panel.getByRole('combobox')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Show it here anyway' }).click();
  await expect(panel.getByRole('combobox')).toBeVisible();

  const next = await vigie.open(HOME.linkedin);
  await expect.poll(() => panelsIn(next).length).toBe(1);
  const again = panelsIn(next)[0]!;
  await expect(again.getByRole('combobox')).toBeVisible();
  await expect(again.getByText('Before Vigie shows in LinkedIn')).toHaveCount(0);
});

test('once the browser’s own panel is chosen, nothing of ours is left in LinkedIn’s page', async ({
  vigie,
}) => {
  const page = await vigie.open(HOME.linkedin, LOOK);
  const before = await outlineOf(page);
  const panel = await vigie.openPanel(page);
  await panel.getByRole('button', { name: 'Use the browser’s panel' }).click();
  await expect.poll(() => panelsIn(page).length).toBe(0);
  expect(await page.locator('html > *').count()).toBe(2);
  expect((await outlineOf(page)).sheets).toEqual(before.sheets);
  const [settings] = await storedRows<SettingsRow>(vigie.worker, 'settings');
  expect(settings?.value.panel.linkedin.shownIn).toBe('side-panel');

  await page.reload();
  await page.waitForTimeout(1_500);
  expect(await page.locator('html > *').count()).toBe(2);
  // From now on the button never puts anything into the page.
  await pressButton(page).catch(() => undefined);
  await page.waitForTimeout(1_000);
  expect(await page.locator('html > *').count()).toBe(2);
});

/** LinkedIn's page has frames of its own. */
const panelsIn = (page: Page) =>
  page.frames().filter((frame) => frame.url().includes('/sidepanel.html'));

/** All that a page's own script could tell of it: its markup, its style sheets, its frames, its globals. */
function outlineOf(page: Page) {
  return page.evaluate(() => ({
    markup: document.documentElement.outerHTML,
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    frames: window.length,
    globals: Object.getOwnPropertyNames(window).filter((name) =>
      /vigie|wxt|browser|panel/i.test(name),
    ),
  }));
}
