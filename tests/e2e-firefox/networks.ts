import type { Browser, Frame, Page } from 'puppeteer-core';
import type { NetworkId } from '../../networks/contract.ts';
import { moderatedPost } from '../e2e/sample-pages.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { doMainJob } from './main-job.ts';
import { button, panelOf, pressHandle, textOf } from './panel.ts';
import { type Steps, until } from './steps.ts';

const VIEWPORT = { width: 1500, height: 900 };

/** The page of the post that the sample brand moderates, with the look given. */
export const openPost = (browser: Browser, network: NetworkId, look: string): Promise<Page> =>
  openAt(browser, moderatedPost(network), look);

/** A page of a sample network, with the look given. */
export async function openAt(browser: Browser, address: string, look: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(VIEWPORT);
  await page.goto(`${address}?sample=${look}`);
  return page;
}

/** Opens the panel on a network as a person does there, and has the main job done. */
export async function checkNetwork(
  steps: Steps,
  network: NetworkId,
  browser: Browser,
  window: FirefoxWindow,
): Promise<void> {
  const page = await openPost(browser, network, 'en-dark-storm-still');
  let panel: Frame | undefined;
  const opening =
    network === 'linkedin'
      ? 'linkedin: nothing stands in the page until the button is pressed, then Vigie asks'
      : `${network}: the handle at the edge opens the panel`;
  await steps.step(opening, async () => {
    panel = network === 'linkedin' ? await openByButton(page, window) : await openByHandle(page);
    return panel.url().replace(/^[^:]+:\/\/[^/]+/, '');
  });
  if (!panel) return page.close();
  const frame = panel;
  await steps.step(
    `${network}: the panel is let in and shows brand, replies and page`,
    async () => {
      const text = await until('the replies', async () => {
        const all = await textOf(frame);
        return /\d+ replies/.test(all) && all.includes('My brand') && all;
      });
      if (text.includes('No network in this tab')) throw new Error('it does not see its page');
      return /\d+ replies/.exec(text)?.[0] ?? '';
    },
  );
  await steps.step(`${network}: the panel is dark beside a dark page`, async () => {
    return until('the dark theme', () =>
      frame.evaluate(() => {
        const dark = document.documentElement.dataset.theme === 'dark';
        return dark && getComputedStyle(document.body).backgroundColor;
      }),
    );
  });
  await doMainJob(steps, network, page, frame);
  await page.close();
}

async function openByHandle(page: Page): Promise<Frame> {
  // The handle comes when the content script has started; pressing next to it does nothing.
  return until('the panel', async () => {
    await pressHandle(page);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const there = page.frames().some((frame) => frame.url().includes('/sidepanel.html'));
    return there && panelOf(page);
  });
}

async function openByButton(page: Page, window: FirefoxWindow): Promise<Frame> {
  const hosts = () =>
    page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const before = await hosts();
  if (before.join() !== 'head,body') throw new Error(`in the page: ${before.join()}`);
  await window.pressButton();
  const panel = await panelOf(page);
  await (await button(panel, 'Show it here anyway')).click();
  return panel;
}
