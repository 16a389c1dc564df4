import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { StoredTerm } from '../../features/crisis/watch/stored-term.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test } from './vigie.ts';
import { violationsIn } from './violations-in.ts';

const terms = async (page: Page): Promise<StoredTerm[]> =>
  (await storedRows<StoredTerm>(page, 'watchTerms')).filter(({ deletedAt }) => deletedAt === null);
const wordsOf = async (page: Page) => (await terms(page)).map(({ text }) => text).sort();

/** What a person could be handed: commands for a spreadsheet, markup, bidi marks, rows that mean nothing. */
const HOSTILE = [
  'term,severity,category,not before,note',
  '"=cmd|\' /C calc\'!A0",serious,scam,,"=HYPERLINK(""https://evil.example"")"',
  '<img src=x onerror=alert(1)>,info,other,,<script>alert(1)</script>',
  '\u202eabuser\u202c,illegal,threat,de rire | subite,',
  '"{{brand.name}}",sensitive,press,,',
  '*,info,other,,',
  'x,catastrophic,other,,',
  `${'long'.repeat(80)},info,other,,`,
].join('\n');

test('a watchlist: a starter list, a term tried with its exceptions, a hostile file in and out, undo, reload', async ({
  vigie,
}) => {
  const page = await vigie.context.newPage();
  await page.setViewportSize({ width: 1280, height: 860 });
  const at = (hash: string) => `chrome-extension://${vigie.extensionId}/dashboard.html#${hash}`;
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(at('watchlist'));
  await page.bringToFront();
  const isAccessible = async () => expect(await violationsIn(page.mainFrame())).toEqual([]);

  await page.getByRole('button', { name: 'Start from a list…' }).first().click();
  await page.getByLabel('Trade').selectOption({ label: 'Transport' });
  // it counts none while the list is loaded
  const add = page.getByRole('button', { name: /^Add [1-9]\d* terms$/ });
  const count = Number(/\d+/.exec(await add.innerText())?.[0]);
  await isAccessible();
  await add.click();
  await expect(page.getByText(`${count} terms added.`)).toBeVisible();
  await expect(page.locator('tbody a').first()).toBeVisible();
  expect(await terms(page)).toHaveLength(count);

  await page.getByRole('button', { name: 'New term' }).click();
  await page.getByLabel('Words to find').fill('killer');
  await page.getByLabel('Not when followed by').fill('deal\nheels');
  await page.getByRole('radio', { name: 'Serious' }).check({ force: true });
  const tried = page.getByRole('region', { name: 'Try it' });
  await tried.getByRole('textbox').fill('A killer deal; your driver is a k.i.l.l.e.r');
  await expect(tried.getByText('1 find')).toBeVisible();
  await expect(tried.getByText('found in disguise: letters set apart')).toBeVisible();
  await expect(tried.getByText('left alone, being followed by “deal”')).toBeVisible();
  await isAccessible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('“killer” saved.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'killer' })).toBeVisible();
  const before = await wordsOf(page);
  expect(before).toHaveLength(count + 1);

  await page.goto(at('watchlist/import'));
  const choose = (name: string, content: string | Buffer) =>
    page.getByLabel('Choose files').setInputFiles({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content),
    });
  const fate = (name: RegExp) => page.getByRole('radio', { name });
  await choose('hostile.csv', HOSTILE);
  await expect(fate(/^3 refused/)).toBeChecked();
  const rows = page.getByRole('list', { name: 'Terms of the file' });
  await expect(rows).toContainText('Row 6');
  await expect(rows).toContainText('“catastrophic” is not understood.');
  expect(await wordsOf(page)).toEqual(before);
  await isAccessible();
  await page.getByRole('button', { name: 'Import 4 terms' }).click();
  await expect(page.getByText('hostile.csv: 4 added.')).toBeVisible();
  await expect.poll(() => wordsOf(page)).toHaveLength(before.length + 4);
  const after = await wordsOf(page);

  // what goes out comes back with nothing to change, whichever its signs
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  const file = await readFile(await download.path());
  await page.goto(at('watchlist/import'));
  await choose(download.suggestedFilename(), file);
  await expect(fate(new RegExp(`^${after.length} skipped`))).toBeChecked();
  await expect(page.getByRole('button', { name: 'Nothing to import' })).toBeDisabled();

  await page.goto(at('watchlist'));
  await page.getByRole('checkbox', { name: 'Choose all' }).check();
  const bar = page.getByRole('region', { name: `${after.length} terms chosen` });
  await bar.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Nothing is watched yet')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('tbody a').first()).toBeVisible();
  await page.reload();
  await expect(page.locator('tbody a').first()).toBeVisible();
  expect(await wordsOf(page)).toEqual(after);
  await page.getByRole('button', { name: 'Try a sentence' }).click();
  const box = page.getByRole('region', { name: 'Try a sentence' });
  await box.getByRole('textbox').fill('<img src=x onerror=alert(1)> and a killer');
  await expect(box.getByText('2 finds')).toBeVisible();
  await isAccessible();
  expect(dialogs).toEqual([]);
});
