import type { BrowserContext, Page } from '@playwright/test';

/**
 * Opens an address of a sample network in a new tab.
 * @param look language, theme and day, `fr-dark-storm` and the like (tests/sites/site.ts)
 */
export async function openSample(
  context: BrowserContext,
  address: string,
  look?: string,
): Promise<Page> {
  const page = await context.newPage();
  const url = new URL(address);
  if (look) url.searchParams.set('sample', look);
  await page.goto(url.href);
  return page;
}
