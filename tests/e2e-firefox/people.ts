import type { Page } from 'puppeteer-core';
import { button, textOf } from './panel.ts';
import { downloaded } from './posts-page.ts';
import { type Steps, until } from './steps.ts';
import { storedRows } from './stored-rows.ts';

/** Somebody who comments under the post of a bad day, and something noted about them. */
const HANDLE = 'marthaduvall';
const NOTE = 'Writes in capitals, means well.';

/** Everything about one person: noted, taken along, erased. */
export async function checkPeople(steps: Steps, dashboard: Page, downloads: string): Promise<void> {
  let key = '';
  await dashboard.bringToFront();
  await steps.step('dashboard: somebody is found, and a note about them kept', async () => {
    await dashboard.evaluate(`location.hash = 'authors'`);
    const search = await until('the search', () => dashboard.$('input[type="search"]'));
    await search.type(HANDLE);
    const link = await until('nobody else', async () => {
      const rows = await dashboard.$$eval('tbody tr', (all) =>
        all.map(({ textContent }) => textContent.toLowerCase()),
      );
      const areTheirs = rows.length > 0 && rows.every((row) => row.includes(HANDLE));
      return areTheirs && dashboard.$('tbody a');
    });
    await link.click();
    await (await button(dashboard, 'Write a note')).click();
    await (await until('the note', () => dashboard.$('dialog[open] textarea'))).type(NOTE);
    await (await button(dashboard, 'Save')).click();
    await until('the note kept', async () => {
      const [note] = await storedRows(dashboard, 'authorNotes');
      return note?.text === NOTE;
    });
    return NOTE;
  });
  await steps.step('dashboard: what is kept about them leaves as a file', async () => {
    await (await button(dashboard, 'Export')).click();
    const file = await downloaded(downloads, '.json');
    if (!file.includes(HANDLE) || !file.includes(NOTE)) throw new Error('they are not in it');
    const { accounts, rows } = JSON.parse(file) as { accounts: string[]; rows: object };
    key = accounts[0] ?? '';
    return `${key}: ${Object.keys(rows).join(', ')}`;
  });
  await steps.step('dashboard: they are erased, everywhere and nobody else', async () => {
    const before = await storedRows(dashboard, 'comments');
    if (!key.endsWith(`:${HANDLE}`)) throw new Error(`it was the page of “${key}”`);
    await (await button(dashboard, 'Erase this person…')).click();
    await (await until('the question', () => dashboard.$('dialog[open] input'))).type(HANDLE);
    await (await button(dashboard, 'Erase for good')).click();
    await until('it said', async () => /Erased: \d+ record/.test(await textOf(dashboard)));
    const naming = await tablesNaming(dashboard, key);
    if (naming.length > 0) throw new Error(`still named in ${naming.join()}`);
    if ((await storedRows(dashboard, 'sweeps')).length > 0) throw new Error('it is not swept');
    const after = await storedRows(dashboard, 'comments');
    if (after.length < 10) throw new Error(`only ${after.length} comments are left`);
    return `${before.length - after.length} of ${before.length} comments went`;
  });
}

/** The tables in which an account is still named by its key; the same handle may be another's on another network. */
async function tablesNaming(dashboard: Page, key: string): Promise<string[]> {
  const tables = await dashboard.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('vigie');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          resolve([...opening.result.objectStoreNames]);
          opening.result.close();
        };
      }),
  );
  const named = await Promise.all(
    tables.map(async (table) => {
      const rows = JSON.stringify(await storedRows(dashboard, table)).toLowerCase();
      return rows.includes(`"${key}"`) ? [table] : [];
    }),
  );
  return named.flat();
}
