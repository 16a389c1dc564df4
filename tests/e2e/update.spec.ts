import { moderatedPost } from './sample-pages.ts';
import { expect, test } from './vigie.ts';

test('after an update under it the panel says to reload, and the page runs on', async ({
  vigie,
}) => {
  const page = await vigie.open(moderatedPost('x'), 'en-light-calm-quick');
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  const panel = await vigie.openPanel(page);
  await expect(panel.getByRole('combobox')).toBeVisible();

  await vigie.worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
    // After the answer to this evaluation has left: the reload ends the worker.
    setTimeout(() => chrome.runtime.reload(), 50);
  });
  await expect(panel.getByText(/Vigie has been updated\. Reload the page/)).toBeVisible({
    timeout: 10_000,
  });

  // Comments go on arriving and the person goes on scrolling under a content script that nobody answers.
  await page.bringToFront();
  await page.mouse.move(600, 450);
  for (let step = 0; step < 10; step += 1) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(200);
  }
  expect(thrown).toEqual([]);
});
