import { setTimeout as wait } from 'node:timers/promises';
import type { Check } from './check.ts';
import type { Chromium } from './chromium.ts';

async function untilTold(told: string[], what: string): Promise<boolean> {
  for (let tries = 0; tries < 200 && !told.includes(what); tries += 1) await wait(25);
  return told.includes(what);
}

/** An older window holds the database while this version has to upgrade it. Needs a fresh profile. */
export async function testBlockedUpgrade(browser: Chromium, check: Check): Promise<void> {
  const told: string[] = [];
  browser.onTold((line) => told.push(line));
  const older = await browser.openPage();
  await older.call('holdOlder', 1500);
  const page = await browser.openPage();
  await page.call('tellTrouble');
  check(await untilTold(told, 'trouble blocked'), 'an upgrade held up by another window is said');
  check(await untilTold(told, 'trouble null'), 'and it goes on once that window lets go');
  await Promise.all([older.close(), page.close()]);
}

/** The database was last written by the next version of Vigie. Leaves it so. */
export async function testNewerSchema(browser: Chromium, check: Check): Promise<void> {
  const told: string[] = [];
  browser.onTold((line) => told.push(line));
  const open = await browser.openPage();
  await open.call('saveReply', 'before-downgrade');
  const newer = await browser.openPage();
  await newer.call('leaveNewer');
  const before = await newer.call<string>('everything');
  const errors: string[] = [];
  for (const page of [open, await browser.openPage()]) {
    errors.push(await page.call('errorOfReply'), await page.call('errorOfSighting'));
  }
  check(
    errors.every((error) => error === 'NewerSchemaError'),
    `a newer Vigie's database is not written, by a window open before or after: ${errors.join(', ')}`,
  );
  check((await newer.call('everything')) === before, 'and nothing in it has changed');
  const shown = await newer.call<string[]>('shownReplies');
  check(shown.includes('before-downgrade'), 'its replies can still be read');
  await newer.call('tellTrouble');
  check(await untilTold(told, 'trouble newer'), 'and the interface is told');
}
