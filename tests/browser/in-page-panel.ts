import { expect, type Frame, type Page } from '@playwright/test';

/** Presses the toolbar button on a page and waits for the panel. */
export async function openPanel(page: Page): Promise<Frame> {
  await pressButton(page);
  return panelOf(page);
}

/**
 * The toolbar button: nothing from outside can click the browser's own toolbar, so the worker is told what the
 * browser would tell it.
 */
export async function pressButton(page: Page): Promise<void> {
  const context = page.context();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await page.bringToFront();
  await worker.evaluate(async (url) => {
    interface Tab {
      id: number;
      url?: string;
    }
    const { tabs, action } = (
      globalThis as unknown as {
        chrome: {
          tabs: { query(filter: object): Promise<Tab[]> };
          action: { onClicked: { dispatch(tab: Tab): void } };
        };
      }
    ).chrome;
    const tab = (await tabs.query({})).find((candidate) => candidate.url === url);
    if (!tab) throw new Error(`no tab at ${url}`);
    action.onClicked.dispatch(tab);
  }, page.url());
}

/** The panel's frame in a page. It stands in a closed shadow root, so it is found among the frames, as the page can't. */
export async function panelOf(page: Page): Promise<Frame> {
  const isPanel = (frame: Frame): boolean => frame.url().includes('/sidepanel.html');
  await expect.poll(() => page.frames().some(isPanel), { timeout: 30_000 }).toBe(true);
  const frame = page.frames().findLast(isPanel);
  if (!frame) throw new Error('the panel left the page');
  await frame.waitForSelector('[role="tablist"], [role="navigation"], nav', { timeout: 30_000 });
  return frame;
}
