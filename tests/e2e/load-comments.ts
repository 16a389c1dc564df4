import type { Page } from '@playwright/test';
import type { NetworkId } from '../../networks/contract.ts';

/** The networks' buttons for more comments, as the sample sites draw them. */
const MORE: Record<NetworkId, string> = {
  facebook: '.fb-load [role="button"]',
  x: '.more-replies',
  linkedin: '.li-load, .li1-load',
  instagram: '.load-more',
};

/** Half a screen, so that on X, which keeps few cells, every comment stands in the page at some stop. */
const STEP = 450;
const MOST_STEPS = 300;
/** Steps between two looks at what was seen. */
const LOOK = 4;

/**
 * Reads down a post's comments as a person does, asking for more where they end, until enough was seen.
 * @param isEnough asked now and then
 * @throws when that never comes
 */
export async function readDown(
  page: Page,
  network: NetworkId,
  isEnough: () => Promise<boolean>,
): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(600, 500);
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    const more = page.locator(MORE[network]).first();
    if (await more.isVisible()) await more.click();
    await page.mouse.wheel(0, STEP);
    await page.waitForTimeout(100);
    if (step % LOOK === 0 && (await isEnough())) return;
  }
  throw new Error(`${network}: the thread ended before enough was seen`);
}
