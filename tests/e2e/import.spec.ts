import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Reply } from '../../features/replies/model.ts';
import { BRISKINE, CHATWOOT, ESPANSO, SPREADSHEET, tenThousandRows } from './import-files.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test, type Vigie } from './vigie.ts';

async function openImport(vigie: Vigie): Promise<Page> {
  const page = await vigie.context.newPage();
  await page.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#replies/import`);
  await expect(page.getByRole('heading', { name: 'Import replies' })).toBeVisible();
  return page;
}

const choose = (page: Page, name: string, content: string | Buffer) =>
  page.getByLabel('Choose files').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });

const tab = (page: Page, name: RegExp) => page.getByRole('radio', { name });
const rows = (page: Page) =>
  page.getByRole('list', { name: 'Replies of the file' }).getByRole('listitem');
const importButton = (page: Page) => page.getByRole('button', { name: /^(Import|Nothing)/ });

const library = async (page: Page): Promise<Reply[]> =>
  (await storedRows<Reply>(page, 'replies')).filter(({ deletedAt }) => deletedAt === null);
/** What the library says, whoever used it and when. */
const wordsOf = (replies: readonly Reply[]) =>
  replies
    .map(({ id, title, shortcut, body }) => ({ id, title, shortcut, body }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
const titled = async (page: Page, title: string) =>
  (await library(page)).find((reply) => reply.title === title);

test('Briskine’s CSV: recognised, shown before anything is written, undone as a whole after a reload', async ({
  vigie,
}) => {
  const page = await openImport(vigie);
  const before = wordsOf(await library(page));
  await choose(page, 'templates.csv', BRISKINE);
  await expect(page.getByLabel('Comes from')).toHaveValue('briskine');
  await expect(tab(page, /^2 to add/)).toBeVisible();
  await expect(tab(page, /^1 refused/)).toBeChecked();
  await expect(rows(page)).toContainText('Row 4');
  await expect(rows(page)).toContainText('It has no text.');
  await expect(page.getByText('Nothing is written yet.')).toBeVisible();
  expect(wordsOf(await library(page))).toEqual(before);

  await importButton(page).click();
  await expect(page.getByText('templates.csv: 2 added.')).toBeVisible();
  expect(await titled(page, 'Delay')).toMatchObject({
    shortcut: 'sorry-late',
    body: 'Hello {{author.first_name}},\nwe are sorry for the delay on line 12.',
    tags: ['bus', 'delay'],
  });

  await page.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#replies/import`);
  await page.reload();
  await expect(page.getByText(/^templates\.csv, .*: 2 added\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await expect(page.getByText('Import undone: 2 replies as before.')).toBeVisible();
  expect(wordsOf(await library(page))).toEqual(before);
  await expect(page.getByRole('button', { name: 'Undo this import' })).toHaveCount(0);
});

test('Espanso’s matches: what runs programs is refused by name, the rest comes in and goes at once', async ({
  vigie,
}) => {
  const page = await openImport(vigie);
  const before = wordsOf(await library(page));
  await choose(page, 'base.yml', ESPANSO);
  await expect(page.getByLabel('Comes from')).toHaveValue('espanso');
  const refused = rows(page).filter({ hasText: ':ip' });
  await expect(refused).toContainText('It runs a program on the computer, output (shell)');
  await tab(page, /to add/).check();
  await expect(rows(page).filter({ hasText: 'Hours' })).toContainText('/hours-open');
  await importButton(page).click();
  await expect(page.getByText('base.yml: 2 added.')).toBeVisible();
  expect((await titled(page, 'Hours'))?.body).toBe('We open at {{cursor}} every day.');
  expect((await library(page)).filter(({ body }) => body.includes('ifconfig'))).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Import undone: 2 replies as before.')).toBeVisible();
  expect(wordsOf(await library(page))).toEqual(before);
});

test('a spreadsheet’s CSV in Windows-1252: separator and encoding said, columns corrected by keyboard', async ({
  vigie,
}) => {
  const page = await openImport(vigie);
  await choose(page, 'tableur.csv', Buffer.from(SPREADSHEET, 'latin1'));
  await expect(page.getByLabel('Encoding')).toHaveValue('windows-1252');
  await expect(page.getByLabel('Separator')).toHaveValue(';');
  await expect(page.getByRole('table')).toContainText(
    'Bonjour, votre dossier est bien reçu à Orléans.',
  );
  const subject = page.getByLabel('Column 1, Sujet du cas');
  await expect(page.getByLabel('Column 3, Réponse')).toHaveValue('body');
  await subject.focus();
  await page.keyboard.type('Tit');
  await expect(subject).toHaveValue('title');
  await expect(subject).toBeFocused();
  await page.getByLabel('Language').selectOption('fr');
  await expect(rows(page).first()).toContainText('Dossier reçu');
  // another encoding breaks the accents, and the way back mends them
  await page.getByLabel('Encoding').selectOption('utf-8');
  await expect(page.getByRole('table')).not.toContainText('Orléans');
  await page.getByLabel('Encoding').selectOption('windows-1252');
  await expect(page.getByRole('table')).toContainText('Orléans');
  await subject.selectOption('title');
  await expect(rows(page).first()).toContainText('Dossier reçu');
  await importButton(page).click();
  await expect(page.getByText('tableur.csv: 2 added.')).toBeVisible();
  expect(await titled(page, 'Dossier reçu')).toMatchObject({
    body: 'Bonjour, votre dossier est bien reçu à Orléans.',
    language: 'fr',
  });
});

test('Chatwoot’s JSON with its Liquid variables, as drafts for all brands', async ({ vigie }) => {
  const page = await openImport(vigie);
  await choose(page, 'canned.json', CHATWOOT);
  await expect(page.getByLabel('Comes from')).toHaveValue('chatwoot');
  await page.getByLabel('For', { exact: true }).selectOption({ label: 'All brands' });
  await page.getByRole('radio', { name: 'As drafts' }).check();
  await importButton(page).click();
  await expect(page.getByText('canned.json: 1 added.')).toBeVisible();
  expect(await titled(page, 'welcome-back')).toMatchObject({
    body: 'Hi {{author.name}}, good to see you.',
    state: 'draft',
    brandId: null,
  });
});

test('pasted text, one reply a paragraph', async ({ vigie }) => {
  const page = await openImport(vigie);
  await page
    .getByLabel('Or paste replies')
    .fill('We are on it.\n\nThe team will answer\ntomorrow.');
  await page.getByRole('button', { name: 'Read this text' }).click();
  await expect(page.getByRole('heading', { name: 'Pasted text' })).toBeFocused();
  await expect(page.getByLabel('Comes from')).toHaveValue('text');
  await importButton(page).click();
  await expect(page.getByText('Pasted text: 2 added.')).toBeVisible();
  expect((await library(page)).map(({ body }) => body)).toContain(
    'The team will answer\ntomorrow.',
  );
});

test('what was exported comes back with nothing to change: CSV, then Vigie’s own file', async ({
  vigie,
}) => {
  const page = await openImport(vigie);
  const before = wordsOf(await library(page));
  expect(before.length).toBeGreaterThan(3);
  for (const format of [/^Excel, with semicolons/, /^Vigie/]) {
    await page.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#replies`);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('radio', { name: format }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the file' }).click(),
    ]);
    const file = await readFile(await download.path());
    await page.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#replies/import`);
    await choose(page, download.suggestedFilename(), file);
    await expect(tab(page, new RegExp(`^${before.length} skipped`))).toBeChecked();
    await expect(importButton(page)).toHaveText('Nothing to import');
    await expect(importButton(page)).toBeDisabled();
    await page.getByRole('button', { name: 'Choose something else' }).click();
    await expect(page.getByLabel('Choose files')).toBeFocused();
  }
  expect(wordsOf(await library(page))).toEqual(before);
});

test('a changed reply shows what it was and would be, and what clashes can be kept or left', async ({
  vigie,
}) => {
  const page = await openImport(vigie);
  const [known] = await library(page);
  const csv = `title,shortcut,text\n${known!.title},${known!.shortcut},Quite another text`;
  await choose(page, 'mine.csv', csv);
  await expect(tab(page, /^1 to add/)).toBeChecked();
  const clash = page.getByLabel('Where the library has one like it');
  await clash.focus();
  await clash.selectOption({ label: 'Change the one here' });
  await expect(tab(page, /^1 to change/)).toBeVisible();
  await tab(page, /^1 to change/).check({ force: true });
  const row = rows(page);
  await expect(row).toContainText('Quite another text');
  await expect(row).toContainText(known!.body.slice(0, 20));
  await clash.focus();
  await clash.selectOption({ label: 'Keep both' });
  await expect(tab(page, /^1 to add/)).toBeVisible();
  await clash.selectOption({ label: 'Leave the one here' });
  await expect(importButton(page)).toHaveText('Nothing to import');
  await expect(clash).toBeFocused();
});

test('files that can’t be read are refused with where and what to do, and nothing is written', async ({
  vigie,
}) => {
  const page = await openImport(vigie);
  const before = wordsOf(await library(page));
  const refusals: [string, string | Buffer, RegExp][] = [
    [
      'cut.json',
      '{"version":1,"replies":[{"id":"a"',
      /damaged or incomplete \(line 1, character \d+\)/,
    ],
    ['newer.json', '{"version":9999,"replies":[]}', /newer Vigie/],
    ['quote.csv', `title,text\na,"${'x'.repeat(2_500_000)}`, /row 2 is never closed/],
    ['picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 0, 0, 2]), /no text/],
    ['huge.csv', 'a'.repeat(22_000_000), /larger than 21 MB/],
    ['empty.txt', '  \n', /nothing in it to import/],
  ];
  for (const [name, content, words] of refusals) {
    await choose(page, name, content);
    const alert = page.getByRole('alert');
    await expect(alert, name).toContainText(words);
    await expect(alert).toContainText(`${name} could not be read`);
    await expect(alert).toContainText('Nothing was written.');
    await page.getByRole('button', { name: 'Choose something else' }).click();
  }
  expect(wordsOf(await library(page))).toEqual(before);
});

test('10,000 rows: shown, given up, imported and undone, the page staying answerable', async ({
  vigie,
}) => {
  test.setTimeout(180_000);
  const page = await openImport(vigie);
  const before = wordsOf(await library(page));
  await page.evaluate(() => {
    const longest = { reading: 0, writing: 0, now: 'reading' as 'reading' | 'writing' };
    Object.assign(window, { longest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        longest[longest.now] = Math.max(longest[longest.now], duration);
      }
    }).observe({ type: 'longtask' });
  });
  const started = Date.now();
  await choose(page, 'big.csv', tenThousandRows());
  await expect(importButton(page)).toHaveText('Import 10,000 replies');
  const shown = Date.now() - started;
  expect(await rows(page).count()).toBeLessThan(60);
  await page.getByRole('list', { name: 'Replies of the file' }).focus();
  await page.keyboard.press('End');
  await expect(rows(page).last()).toContainText('Row 10,001');

  await page.evaluate(() => {
    (window as unknown as { longest: { now: string } }).longest.now = 'writing';
  });
  // pressed as soon as it is there: on a quick machine the writing is over before a test finds it
  await page.evaluate(() =>
    new MutationObserver((_changes, observer) => {
      const stop = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Stop',
      );
      if (stop === undefined) return;
      observer.disconnect();
      stop.click();
    }).observe(document.body, { childList: true, subtree: true }),
  );
  await importButton(page).click();
  await expect(page.getByText('Stopped. Nothing was written.')).toBeVisible();
  expect(wordsOf(await library(page))).toEqual(before);

  const pressed = Date.now();
  await importButton(page).click();
  await expect(page.getByText('big.csv: 10,000 added.')).toBeVisible({ timeout: 60_000 });
  const written = Date.now() - pressed;
  const longest = await page.evaluate(() => (window as unknown as { longest: object }).longest);
  test.info().annotations.push({
    type: 'measured',
    description: JSON.stringify({ shown, written, ...longest }),
  });
  expect(await library(page)).toHaveLength(before.length + 10_000);
  await page.goto(`chrome-extension://${vigie.extensionId}/dashboard.html#replies/import`);
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await expect(page.getByText('Import undone: 10,000 replies as before.')).toBeVisible({
    timeout: 60_000,
  });
  expect(wordsOf(await library(page))).toEqual(before);
});
