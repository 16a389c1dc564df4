import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import type { FirefoxWindow } from './firefox-window.ts';
import { openPost } from './networks.ts';
import { button, panelOf, tabAt, textOf } from './panel.ts';
import { type Steps, until } from './steps.ts';

const PANEL = '/sidepanel.html';

/** The browser's own side panel: opened by the button where it was chosen; the same page as a tab. */
export async function checkSidebar(
  steps: Steps,
  browser: Browser,
  window: FirefoxWindow,
  dashboard: Page,
): Promise<void> {
  const page = await openPost(browser, 'x', 'en-light-storm-still');
  await steps.step(
    'where the browser’s panel was chosen, the button opens the sidebar',
    async () => {
      const panel = await panelOf(page);
      await (await button(panel, 'Settings')).click();
      await (await until('the choice', () => placeInBrowser(panel))).click();
      await until('a page without panel', async () =>
        page.frames().every((frame) => !frame.url().includes('/sidepanel.html')),
      );
      await page.bringToFront();
      await window.pressButton();
      await until('the sidebar', window.isSidebarOpen);
      await until('Vigie in it', async () => (await window.sidebarAddress()).endsWith(PANEL));
      return PANEL;
    },
  );
  await steps.step('pressed again, the button closes the sidebar', async () => {
    await window.pressButton();
    await until('no sidebar', async () => !(await window.isSidebarOpen()));
    return 'closed';
  });
  await steps.step('the sidebar’s page works outside of a frame, without a pass', async () => {
    // Puppeteer would wait in vain for an extension's page to load, so the extension opens it.
    await dashboard.evaluate(`browser.tabs.create({ url: '/sidepanel.html' })`);
    const tab = await tabAt(browser, '/sidepanel.html');
    const text = await until('the replies', async () => {
      const shown = await textOf(tab);
      return /\d+ replies/.test(shown) && shown;
    });
    await tab.close();
    return /\d+ replies/.exec(text)?.[0] ?? '';
  });
  await page.close();
}

/** The last of the three places in X's settings: left, right, browser. */
async function placeInBrowser(panel: Frame): Promise<ElementHandle | null> {
  for (const group of await panel.$$('fieldset')) {
    const legend = await group.$eval('legend', (element) => element.textContent);
    if (!/ X$/.test(legend)) continue;
    const choices = await group.$$('label');
    return choices.at(-1) ?? null;
  }
  return null;
}
