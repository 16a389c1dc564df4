import type { Page } from '@playwright/test';
import { openBarePage } from './bare-page.ts';
import { moderatedPost } from './sample-pages.ts';
import { expect, test, type Vigie } from './vigie.ts';

/** Takes our elements out as often as they come back, and says how long each was away (milliseconds). */
function removeHosts(page: Page, times: number): Promise<number[]> {
  return page.evaluate(async (most) => {
    const away: number[] = [];
    const ours = () =>
      [...document.documentElement.children].find(({ tagName }) => tagName === 'DIV');
    for (let done = 0; done < most; done += 1) {
      ours()?.remove();
      const gone = performance.now();
      while (!ours() && performance.now() - gone < 1_500) {
        await new Promise((resolve) => setTimeout(resolve, 4));
      }
      away.push(performance.now() - gone);
    }
    return away;
  }, times);
}

function badgeOf(vigie: Vigie, page: Page): Promise<{ text: string; title: string }> {
  return vigie.worker.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
        action: {
          getBadgeText(tab: { tabId: number }): Promise<string>;
          getTitle(tab: { tabId: number }): Promise<string>;
        };
      };
    };
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    if (!tab) throw new Error(`no tab at ${url}`);
    const tabId = tab.id;
    return {
      text: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    };
  }, page.url());
}

for (const what of ['handle', 'panel'] as const) {
  test(`the ${what} comes back within a second a hundred times, then stays away and says so`, async ({
    vigie,
  }) => {
    const page = await openBarePage(vigie.context);
    await expect.poll(() => page.locator('html > div').count()).toBe(1);
    if (what === 'panel') await vigie.openPanel(page);
    const away = await removeHosts(page, 100);
    expect(Math.max(...away)).toBeLessThan(1_000);
    expect((await badgeOf(vigie, page)).text).toBe('');

    const [last] = await removeHosts(page, 1);
    expect(last).toBeGreaterThan(1_000);
    await expect.poll(async () => (await badgeOf(vigie, page)).text).toBe('!');
    expect((await badgeOf(vigie, page)).title).not.toBe('Vigie');
    // The page loaded anew starts with a clean slate.
    await page.reload();
    await expect.poll(() => page.locator('html > div').count()).toBe(1);
  });
}

test('a flood of mutations leaves the page and the panel at work', async ({ vigie }) => {
  const page = await vigie.open(moderatedPost('x'), 'en-light-storm-still');
  const panel = await vigie.openPanel(page);
  await page.evaluate(() => {
    const flood = document.body.appendChild(document.createElement('div'));
    flood.style.cssText = 'position:fixed;bottom:0;height:1px;overflow:hidden';
    const state = { frames: 0, mutations: 0 };
    Object.assign(window, { flooding: state });
    // Ten elements and as many changes of attributes every ten milliseconds: 2,000 a second.
    setInterval(() => {
      for (let n = 0; n < 10; n += 1) {
        const drop = document.createElement('article');
        drop.textContent = `drop ${state.mutations}`;
        flood.append(drop);
        flood.setAttribute('aria-label', String(state.mutations));
        state.mutations += 2;
      }
      while (flood.childElementCount > 200) flood.firstChild?.remove();
    }, 10);
    const frame = () => {
      state.frames += 1;
      requestAnimationFrame(frame);
    };
    frame();
  });
  await page.waitForTimeout(4_000);
  const { frames, mutations } = await page.evaluate(
    () => (window as unknown as { flooding: { frames: number; mutations: number } }).flooding,
  );
  expect(mutations).toBeGreaterThan(2_000);
  // Not a speed: a page that hangs draws next to nothing in four seconds.
  expect(frames).toBeGreaterThan(20);
  await panel.getByRole('button', { name: /^Queue/ }).click();
  const comment = panel.getByRole('article').nth(1);
  await comment.click();
  await page.bringToFront();
  await comment.press('Enter');
  await expect(panel.getByText(/^You are answering /)).toBeVisible({ timeout: 15_000 });
});
