import type { Locator, Page } from '@playwright/test';
import { oneLine } from '../walk/one-line.ts';
import {
  openBox,
  paletteHeight,
  paletteIn,
  pressCommand,
  untilHidden,
  untilShown,
  written,
} from './palette-moves.ts';
import { moderatedPost } from './sample-pages.ts';
import { expect, HOME, NETWORKS, test, type Vigie } from './vigie.ts';

for (const network of NETWORKS) {
  test(`${network}: the command opens the search over the page, and a reply goes in where the caret was`, async ({
    vigie,
  }) => {
    const { page, box } = await openBox(vigie, network);
    const before = await written(page);
    await page.keyboard.type('Well then. Bye');
    for (let letters = 0; letters < 3; letters += 1) await page.keyboard.press('ArrowLeft');
    await pressCommand(page, vigie);
    const palette = await untilShown(page);
    const field = palette.getByRole('combobox');
    await expect(field).toBeFocused();
    const heard = await pageKeys(page);
    await page.keyboard.type('refund');
    await expect(field).toHaveValue('refund');
    // What is typed here the page doesn't hear.
    expect(await heard()).toEqual([]);
    const selected = palette.getByRole('option', { selected: true });
    await expect(selected).toContainText('/refund');
    const text = oneLine(await selected.locator('p').textContent());
    await page.keyboard.press('Enter');
    await expect.poll(() => written(page)).toBe(`${before} Well then. ${text}Bye`.trim());
    await untilHidden(page);
    await expect.poll(() => isIn(box)).toBe(true);
    await page.keyboard.type('!');
    await expect.poll(() => written(page)).toBe(`${before} Well then. ${text}!Bye`.trim());
  });

  test(`${network}: Escape closes the search and gives the caret back`, async ({ vigie }) => {
    const { page, box } = await openBox(vigie, network);
    const before = await written(page);
    await page.keyboard.type('Bye');
    await page.keyboard.press('ArrowLeft');
    await pressCommand(page, vigie);
    const palette = await untilShown(page);
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await untilHidden(page);
    await expect.poll(() => isIn(box)).toBe(true);
    await page.keyboard.type('-');
    await expect.poll(() => written(page)).toBe(`${before} By-e`.trim());
  });
}

for (const network of NETWORKS) {
  test(`${network}: the caret goes where the reply says`, async ({ vigie }) => {
    await rewriteThanks(vigie, 'Hello\n{{cursor}}friend.');
    const { page } = await openBox(vigie, network);
    const before = await written(page);
    await page.keyboard.type('/thanks');
    await untilShown(page);
    await page.keyboard.press('Tab');
    await expect.poll(() => written(page)).toBe(`${before} Hello friend.`.trim());
    await untilHidden(page);
    await page.keyboard.type('dear ');
    await expect.poll(() => written(page)).toBe(`${before} Hello dear friend.`.trim());
  });
}

test('where no reply box is open the reply is copied, and the palette says so', async ({
  vigie,
}) => {
  await vigie.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await vigie.open(HOME.x, 'en-light-calm-still');
  await expect.poll(() => page.locator('html > div').count()).toBe(1);
  await pressCommand(page, vigie);
  const palette = await untilShown(page);
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('refund');
  await page.keyboard.press('Enter');
  await expect(palette.getByText(/No reply box is open/)).toBeVisible();
  expect(await paletteHeight(page)).toBeGreaterThan(20);
});

test('a reply that lacks something says what, and leaves the shortcut as it was typed', async ({
  vigie,
}) => {
  await rewriteThanks(vigie, 'Hello {{author.nobody}}, thank you.');
  const { page } = await openBox(vigie, 'x');
  const before = await written(page);
  await page.keyboard.type('/thanks');
  await untilShown(page);
  await page.keyboard.press('Tab');
  const palette = paletteIn(page)!;
  await expect(palette.getByText(/Not ready yet/)).toBeVisible();
  await expect.poll(() => paletteHeight(page)).toBeGreaterThan(300);
  expect(await written(page)).toBe(`${before} /thanks`.trim());
  await page.keyboard.press('Escape');
  await untilHidden(page);
  await page.keyboard.type('!');
  await expect.poll(() => written(page)).toBe(`${before} /thanks!`.trim());
});

test('the page can neither open the palette, nor frame one that shows anything, nor find its words', async ({
  vigie,
}) => {
  const page = await vigie.open(moderatedPost('facebook'), 'en-light-storm-still');
  await expect.poll(() => page.locator('html > div').count()).toBeGreaterThan(0);
  await page.evaluate(() => {
    window.postMessage({ vigie: 'open-palette' }, '*');
    document.dispatchEvent(new CustomEvent('open-palette'));
  });
  await page.waitForTimeout(700);
  expect(paletteIn(page)).toBeUndefined();
  await pressCommand(page, vigie);
  const own = await untilShown(page);
  await expect(own.getByRole('combobox')).toBeFocused();
  const { text, found } = await page.evaluate(() => ({
    text: document.documentElement.innerText,
    found: (window as unknown as { find(words: string): boolean }).find('Refund: what to do'),
  }));
  expect(text).not.toContain('Refund: what to do');
  expect(found).toBe(false);
  // The page learns the address all the same, and frames it without a pass.
  const address = own.url().replace(/#.*/, '');
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
  }, address);
  await page.waitForTimeout(1_500);
  const copies = page.frames().filter((frame) => frame.url().startsWith(address));
  for (const copy of copies.filter((frame) => frame !== own)) {
    expect(await copy.getByRole('combobox').count()).toBe(0);
  }
});

/** Gives the reply of thanks one wording alone, before any page of ours has read it: no live query hears of it. */
async function rewriteThanks(vigie: Vigie, body: string): Promise<void> {
  await expect.poll(() => vigie.worker.evaluate(putThanks, body)).toBe(true);
}

/** Whether there was such a reply to rewrite. Runs in the worker, past Vigie's own code. */
function putThanks(body: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('vigie');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('replies', 'readwrite');
      const table = transaction.objectStore('replies');
      const asking = table.getAll();
      asking.onsuccess = () => {
        const thanks = asking.result.find(({ shortcut }) => shortcut === 'thanks');
        if (thanks) table.put({ ...thanks, body, variants: [] });
        transaction.oncomplete = () => {
          opening.result.close();
          resolve(thanks !== undefined);
        };
      };
    };
  });
}

/** The keys that reach the page's own listeners from now on. */
async function pageKeys(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heardKeys: heard });
    window.addEventListener('keydown', (event) => heard.push(event.key), true);
  });
  return () => page.evaluate(() => (window as unknown as { heardKeys: string[] }).heardKeys);
}

const isIn = (box: Locator): Promise<boolean> =>
  box.evaluate((field) => field.contains(document.activeElement));
