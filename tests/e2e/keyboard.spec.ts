import { modelText, moderatedPost } from './sample-pages.ts';
import { expect, test } from './vigie.ts';

test('the keyboard alone chooses a comment, finds a reply and inserts it', async ({ vigie }) => {
  const page = await vigie.open(moderatedPost('x'), 'en-light-storm-still');
  const panel = await vigie.openPanel(page);
  const search = panel.getByRole('combobox');
  // The panel has the focus as it opens, so that one can go on from there.
  await expect(search).toBeFocused();
  const press = (key: string) => page.keyboard.press(key);

  const queue = panel.getByRole('button', { name: /^Queue/ });
  for (let tries = 0; tries < 80; tries += 1) {
    if (await queue.evaluate((button) => button === document.activeElement)) break;
    await press('Tab');
  }
  await expect(queue).toBeFocused();
  await press('Enter');

  const current = panel.locator('article[tabindex="0"]');
  await expect(current).toBeFocused();
  const first = await current.getAttribute('aria-posinset');
  await press('j');
  await press('j');
  await press('k');
  await expect(current).toHaveAttribute('aria-posinset', String(Number(first) + 1));
  await expect(current).toBeFocused();
  const author = await current.getByRole('strong').first().textContent();
  // R chooses the comment and goes to the replies.
  await press('r');
  await expect(search).toBeVisible();
  await expect(panel.getByRole('main')).toContainText(author ?? '?');

  // The network's box has taken the focus; the panel is one press of the browser's command away.
  await search.focus();
  await page.keyboard.type('thanks');
  await press('ArrowDown');
  await press('ArrowUp');
  const row = panel.getByRole('row', { selected: true });
  await expect(row).toContainText('/thanks');
  await press('Enter');
  await expect(panel.getByText(/^Inserted\./)).toBeVisible();
  expect(await modelText(page)).not.toBe('');
});
