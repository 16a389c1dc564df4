import type { Frame, Page, Worker } from '@playwright/test';
import { openBarePage } from './bare-page.ts';
import { expect, test } from './vigie.ts';

/** The panel's address of this session, as a page may come to know it, without the pass. */
function panelAddress(worker: Worker): Promise<string> {
  return worker.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { getURL(path: string): string } };
    };
    return chrome.runtime.getURL('/sidepanel.html');
  });
}

/** Puts a frame of the page's own around the panel and returns it once it has drawn something. */
async function forge(page: Page, address: string): Promise<Frame> {
  const before = new Set(page.frames());
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    frame.width = '480';
    frame.height = '700';
    document.body.append(frame);
  }, address);
  await expect.poll(() => page.frames().length).toBe(before.size + 1);
  const frame = page.frames().find((each) => !before.has(each))!;
  await expect
    .poll(() =>
      frame
        .locator('body')
        .textContent()
        .catch(() => ''),
    )
    .not.toBe('');
  return frame;
}

/** A pass as the background hands it out, for the tab in front. */
function issuePass(worker: Worker, pass: string, address: string): Promise<void> {
  return worker.evaluate(
    async ([word, url]) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
          storage: { session: { set(items: object): Promise<void> } };
        };
      };
      const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
      if (!tab) throw new Error(`no tab at ${url}`);
      await chrome.storage.session.set({
        passes: { [word!]: { tabId: tab.id, issuedAt: Date.now() } },
      });
    },
    [pass, address] as const,
  );
}

const PASS = '3f0e6a52-7d40-4a58-9b7e-0c4c4a0e9d11';

async function expectNothingOfOurs(frame: Frame): Promise<void> {
  await expect(frame.getByRole('heading', { name: 'This panel can’t open here' })).toBeVisible();
  await frame.page().waitForTimeout(500);
  await expect(frame.getByRole('row')).toHaveCount(0);
  await expect(frame.getByRole('combobox')).toHaveCount(0);
  await expect(frame.locator('nav, main')).toHaveCount(0);
}

test('a copy of the panel that a page frames by itself serves nothing without a pass of its own', async ({
  vigie,
}) => {
  const page = await openBarePage(vigie.context);
  const address = await panelAddress(vigie.worker);

  await expectNothingOfOurs(await forge(page, address));
  await expectNothingOfOurs(await forge(page, `${address}#${PASS}`));

  // The control: with a pass the same frame is served, once.
  await issuePass(vigie.worker, PASS, page.url());
  const served = await forge(page, `${address}#${PASS}`);
  await expect(served.getByRole('combobox')).toBeVisible();
  await expectNothingOfOurs(await forge(page, `${address}#${PASS}`));
});

test('by the id that everybody knows, not even a pass opens the panel', async ({ vigie }) => {
  const page = await openBarePage(vigie.context);
  await issuePass(vigie.worker, PASS, page.url());
  const address = `chrome-extension://${vigie.extensionId}/sidepanel.html`;
  const frame = await forge(page, `${address}#${PASS}`);
  await expect(frame.locator('#sub-frame-error-details')).toHaveText(/blocked/);
});

test('a pass of another tab serves nothing', async ({ vigie }) => {
  const page = await openBarePage(vigie.context);
  const address = await panelAddress(vigie.worker);
  const other = await vigie.open('https://x.com/home', 'en-light-calm-still');
  await issuePass(vigie.worker, PASS, other.url());
  await page.bringToFront();
  await expectNothingOfOurs(await forge(page, `${address}#${PASS}`));
});
