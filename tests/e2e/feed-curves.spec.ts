import type { Page } from '@playwright/test';
import type { SeenPost } from '../../features/engagement/model.ts';
import type { NetworkId } from '../../networks/contract.ts';
import { figuresIn, strayOfFigures } from './drawn-figures.ts';
import { openOwn, pressSwitch } from './marked-comments.ts';
import { showHere } from './panel-moves.ts';
import { seenYesterday } from './seen-yesterday.ts';
import { storedRows } from './stored-rows.ts';
import { expect, HOME, NETWORKS, test, type Vigie } from './vigie.ts';

// Each reads a feed twice; alone a quarter of this is enough.
test.setTimeout(180_000);

const LOOK = 'en-light-calm-still';
const SWITCH = 'A small curve beside each post';

const postsOn = async (vigie: Vigie, network: NetworkId): Promise<SeenPost[]> =>
  (await storedRows<SeenPost>(vigie.worker, 'posts')).filter((post) => post.network === network);

async function scrollBy(page: Page, delta: number, steps: number): Promise<void> {
  await page.mouse.move(600, 450);
  for (let step = 0; step < steps; step += 1) {
    await page.mouse.wheel(0, delta);
    await page.waitForTimeout(120);
  }
}

for (const network of NETWORKS) {
  test(`${network}: a curve stands beside each post that was seen before, over nothing of the page, and goes with its switch`, async ({
    vigie,
  }) => {
    const first = await vigie.open(HOME[network], LOOK);
    await first.bringToFront();
    await scrollBy(first, 500, 14);
    await expect
      .poll(async () => (await postsOn(vigie, network)).length, { timeout: 30_000 })
      .toBeGreaterThan(6);
    await first.close();
    const own = await openOwn(vigie);
    const began = await seenYesterday(own, await postsOn(vigie, network));
    await own.close();

    const page = await vigie.open(HOME[network], LOOK);
    await page.bringToFront();
    const seenAgain = async () =>
      (await postsOn(vigie, network)).filter(({ seenBefore }) => seenBefore !== null).length;
    await expect.poll(seenAgain, { timeout: 30_000 }).toBeGreaterThan(1);
    const ours = () => page.locator('html > *').count();
    const without = await ours();
    // in a tab that is open, and is not loaded again
    await pressSwitch(vigie, SWITCH);
    await page.bringToFront();

    if (network === 'linkedin') {
      // the worker has told every page by then
      await page.waitForTimeout(3_000);
      expect(await figuresIn(page, [])).toEqual([]);
      expect(await ours()).toBe(2);
      await showHere(await vigie.openPanel(page), 'linkedin');
    }
    const posts = await postsOn(vigie, network);
    const figures = () => figuresIn(page, posts);
    await expect.poll(async () => (await figures()).length, { timeout: 30_000 }).toBeGreaterThan(0);

    const checked = new Set<string>();
    /** Those that stand at another post than their own, or on something. */
    const wrong = async () =>
      (await figures()).filter(({ keys, change, covers }) => {
        const told = change.split(' ')[0] ?? '';
        checked.add(told);
        return !keys.some((key) => began.get(key) === told) || covers.length > 0;
      });
    for (const delta of [...Array(5).fill(450), ...Array(5).fill(-450)] as number[]) {
      await page.mouse.move(600, 450);
      await page.mouse.wheel(0, delta);
      // each stop is right before the next; it is read until the page has settled
      await expect.poll(wrong, { timeout: 15_000 }).toEqual([]);
    }
    expect(checked.size).toBeGreaterThan(2);
    // half a pixel is what rounding takes
    expect(await strayOfFigures(page)).toBeLessThanOrEqual(1);
    // ours stand beside the page's body, and nothing in it knows of them
    expect(
      await page.evaluate(() => /vigie/i.test(document.body.outerHTML + document.head.outerHTML)),
    ).toBe(false);

    if (network === 'linkedin') {
      await vigie.openPanel(page).catch(() => undefined);
      await expect.poll(figures, { timeout: 15_000 }).toEqual([]);
      expect(await ours()).toBe(2);
      return;
    }
    await pressSwitch(vigie, SWITCH);
    await page.bringToFront();
    await expect.poll(ours, { timeout: 15_000 }).toBe(without);
    await scrollBy(page, 450, 3);
    expect(await figures()).toEqual([]);
  });
}
