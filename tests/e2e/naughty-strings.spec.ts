import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { Brand } from '../../features/brands/model.ts';
import type { Reply } from '../../features/replies/model.ts';
import { putRows } from './put-rows.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test } from './vigie.ts';

const LIST = fileURLToPath(new URL('../../../shared/data/corpora/blns.json', import.meta.url));
/** So many, spread over the list, go through the form: each takes a browser a second. All are stored and displayed. */
const SPREAD = 40;

const listed: string[] = existsSync(LIST) ? JSON.parse(readFileSync(LIST, 'utf8')) : [];
// what no field of one line can hold, or is nothing once trimmed
const typed = listed.filter((text) => text.trim() !== '' && !/[\r\n]/.test(text));

async function write(page: Page, title: string, body: string): Promise<boolean> {
  const places = page.getByRole('navigation', { name: 'Dashboard' });
  await places.getByRole('link', { name: 'Replies' }).click();
  await page.getByRole('button', { name: 'New reply' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('textbox', { name: /^Text of variant/ }).fill(body);
  // a variable that nobody knows can't be saved, and is said where it stands
  const refused = await page.getByRole('button', { name: 'Show', exact: true }).count();
  if (refused > 0) await page.getByRole('textbox', { name: /^Text of variant/ }).fill('Hello.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Reply saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  return refused === 0;
}

test.describe('the Big List of Naughty Strings', () => {
  test.skip(listed.length === 0, 'the list is not beside the repository');

  test('goes through title, text, brand name and search as it is', async ({ vigie }) => {
    test.setTimeout(600_000);
    const page = await vigie.context.newPage();
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    page.on('dialog', (dialog) => {
      broken.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#replies`);
    await page.bringToFront();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const some = typed.filter((_, i) => i % Math.ceil(typed.length / SPREAD) === 0);
    const saved = new Map<string, boolean>();
    for (const text of some) saved.set(text, await write(page, text, text));

    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const rows = await storedRows<Reply>(page, 'replies');
    for (const [text, whole] of saved) {
      const row = rows.find(({ title }) => title === text.trim());
      expect(row?.body, text).toBe(whole ? text.trim() : 'Hello.');
    }

    // all of them, as another program may have stored them, and as the brand's name
    const [brand] = await storedRows<Brand>(page, 'brands');
    const model = rows.find(({ title }) => title === some[0]?.trim());
    if (brand === undefined || model === undefined) throw new Error('nothing was stored');
    await putRows(
      page,
      'replies',
      listed.map((text, i) => ({
        ...model,
        id: `blns-${i}`,
        title: text,
        body: text,
        tags: [text],
      })),
    );
    await putRows(page, 'brands', [
      { ...brand, name: listed.find((text) => /<script/.test(text)) },
    ]);
    await page.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#replies`);
    await page.reload();
    const search = page.getByRole('searchbox');
    await expect(search).toBeVisible();
    await expect(page.getByRole('button', { name: /^Brand: .*<script/ })).toBeVisible();
    for (const text of some) {
      await search.fill(text);
      await expect(search).toHaveValue(text);
      // one that begins with a sign may mean a shortcut, a filter or no word at all
      if (!/^\p{L}{3}[\p{L} ]*$/u.test(text)) continue;
      await expect(page.locator('tbody a', { hasText: text }).first()).toBeVisible();
    }
    await search.fill('alert XSS');
    await expect(page.locator('tbody a', { hasText: '<script' }).first()).toBeVisible();
    expect(broken).toEqual([]);
    expect(await page.locator('table script, table img').count()).toBe(0);
  });
});
