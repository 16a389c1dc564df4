import {
  type BrowserContext,
  test as base,
  expect,
  type Frame,
  type Page,
  type Worker,
} from '@playwright/test';
import type { NetworkId } from '../../networks/contract.ts';
import { buildExtension } from '../browser/build-extension.ts';
import { openChromium } from '../browser/open-chromium.ts';
import { type Sites, startSites } from '../sites/server.ts';

export const NETWORKS: NetworkId[] = ['facebook', 'x', 'linkedin', 'instagram'];

export const HOME: Record<NetworkId, string> = {
  facebook: 'https://www.facebook.com/',
  x: 'https://x.com/home',
  linkedin: 'https://www.linkedin.com/feed/',
  instagram: 'https://www.instagram.com/',
};

/** A Chromium with the built extension on the sample networks. */
export interface Vigie {
  context: BrowserContext;
  worker: Worker;
  extensionId: string;
  /** Opens an address of a sample network. `look` is `fr-dark-storm` and the like. */
  open(address: string, look?: string): Promise<Page>;
  /** Presses the toolbar button on a page and waits for the panel. */
  openPanel(page: Page): Promise<Frame>;
}

/** One browser per test, so that no test lives off another's data; one server for all. */
export const test = base.extend<{ vigie: Vigie; language: 'fr' | 'en' }, { sites: Sites }>({
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const sites = await startSites();
      await use(sites);
      sites.close();
    },
    { scope: 'worker' },
  ],
  language: ['en', { option: true }],
  vigie: async ({ sites, language }, use) => {
    const chromium = await openChromium({
      extension: await buildExtension('chrome'),
      args: sites.chromiumArgs,
      language,
    });
    await use(vigieIn(chromium.context, chromium.extensionId));
    await chromium.close();
  },
});

export { expect };

/** The same hands on a browser that a test opened by itself (a kept profile, a restart). */
export function vigieIn(context: BrowserContext, extensionId: string): Vigie {
  const worker = context.serviceWorkers()[0];
  if (!worker) throw new Error('the extension has no worker');
  return {
    context,
    worker,
    extensionId,
    async open(address, look) {
      const page = await context.newPage();
      const url = new URL(address);
      if (look) url.searchParams.set('sample', look);
      await page.goto(url.href);
      return page;
    },
    async openPanel(page) {
      await pressButton(context, page);
      return panelOf(page);
    },
  };
}

/**
 * The toolbar button: nothing in a test can click the browser's own toolbar, so the worker is told what the
 * browser would tell it.
 */
export async function pressButton(context: BrowserContext, page: Page): Promise<void> {
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
  await expect.poll(() => page.frames().some(isPanel), { timeout: 10_000 }).toBe(true);
  const frame = page.frames().findLast(isPanel);
  if (!frame) throw new Error('the panel left the page');
  await frame.waitForSelector('[role="tablist"], [role="navigation"], nav', { timeout: 10_000 });
  return frame;
}
