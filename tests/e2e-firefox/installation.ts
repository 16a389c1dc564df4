import type { Browser, Page } from 'puppeteer-core';
import type { FirefoxWindow } from './firefox-window.ts';
import { oneLine, tabAt, textOf } from './panel.ts';
import { type Steps, until } from './steps.ts';
import { storedRows } from './stored-rows.ts';

/** @returns the dashboard, which Vigie itself has opened to greet */
export async function checkInstallation(
  steps: Steps,
  browser: Browser,
  window: FirefoxWindow,
): Promise<Page> {
  const dashboard = await tabAt(browser, '/dashboard.html');
  await steps.step('it installs, its background runs and greets', async () => {
    await until('the welcome', async () => (await textOf(dashboard)).includes('lookout'));
    return oneLine(await dashboard.title());
  });
  await steps.step('the background has made a first brand with its replies', async () => {
    const brands = await until('a brand', async () => {
      const rows = await storedRows(dashboard, 'brands');
      return rows.length > 0 && rows;
    });
    const replies = await storedRows(dashboard, 'replies');
    if (replies.length < 12) throw new Error(`only ${replies.length} replies`);
    return `${brands.length} brand, ${replies.length} replies`;
  });
  await steps.step('its button is in the toolbar, and no sidebar opens by itself', async () => {
    if (!(await window.isButtonInToolbar())) throw new Error('the button is hidden');
    if (await window.isSidebarOpen()) throw new Error('the sidebar is open');
    return 'so it is';
  });
  return dashboard;
}
