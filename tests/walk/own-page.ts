import type { BrowserContext, Page } from '@playwright/test';

/** Opens a place of Vigie's dashboard in a new tab. */
export async function openOwnPage(
  context: BrowserContext,
  place: string,
  theme: 'light' | 'dark',
): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: theme });
  await page.goto(new URL(`/dashboard.html#${place}`, worker.url()).href);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}
