import type { BrowserContext, Page } from '@playwright/test';

/** A page of X's under no policy at all, where whatever stops an attack is Vigie's own doing. */
export async function openBarePage(
  context: BrowserContext,
  body = '<p>A page that means harm.</p>',
): Promise<Page> {
  const page = await context.newPage();
  await page.route('https://x.com/bare', (route) =>
    route.fulfill({
      body: `<!doctype html><html lang="en"><body>${body}</body></html>`,
      contentType: 'text/html; charset=utf-8',
    }),
  );
  await page.goto('https://x.com/bare');
  await page.bringToFront();
  return page;
}
