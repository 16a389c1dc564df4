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
import { openPanel } from '../browser/in-page-panel.ts';
import { openChromium } from '../browser/open-chromium.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { HOME } from './sample-pages.ts';

export const NETWORKS: NetworkId[] = ['facebook', 'x', 'linkedin', 'instagram'];

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
    // the greeting of a first run comes to the front, and a page behind is drawn once a second only
    const isGreeted = () =>
      chromium.context.pages().some((page) => page.url().endsWith('#welcome'));
    await expect.poll(isGreeted, { timeout: 30_000 }).toBe(true);
    await use(vigieIn(chromium.context, chromium.extensionId));
    await chromium.close();
  },
});

export { expect, HOME };

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
    openPanel,
  };
}
