import { expect, test } from './vigie.ts';

test('a reply’s length is said per network, and where it is too long', async ({ vigie }) => {
  const page = await vigie.context.newPage();
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#replies/new`);
  await page.bringToFront();
  const body = page.locator('textarea').first();
  await body.fill('Merci 👍🏽 https://example.com/a/very/long/address');
  const lengths = page.getByRole('list', { name: /Length by network|Longueur par réseau/ });
  await expect(lengths.getByText(/^32 (of|sur) 280$/)).toBeVisible();
  await body.fill('a'.repeat(283));
  await expect(lengths.getByText(/^3 (characters too many|signes de trop)$/)).toBeVisible();
});
