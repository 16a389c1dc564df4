import type { Table } from 'dexie';
import type { VigieDatabase } from '../database';
import type { AboutAuthor } from './rows-about';
import { mentionsOf, withoutMentions } from './without-mentions';

/** Rows looked through at a time. */
const SLICE = 2000;

/**
 * Tables without words about others: bytes, numbers, book-keeping, what the person set up, where an account is named on
 * purpose, and other accounts.
 */
const WORDLESS = [
  ...['snapshots', 'brands', 'settings', 'meta', 'operations', 'erasures', 'sweeps', 'noise'],
  ...['authors', 'audiences'],
];

/** Tables of what the person makes for every day. */
const OWN_WORK = [
  'replies',
  'charters',
  'toneRules',
  'watchTerms',
  'answers',
  'imports',
  'exports',
];

/** What erasing somebody took away. */
export interface ErasedRows {
  /** Rows about them. */
  rows: number;
  /** Rows of others, which mentioned them. */
  mentions: number;
}

/** Tables whose rows are dated by when they were seen, not by when they were changed. */
const SEEN = ['posts', 'comments'];

/**
 * A row that was changed says so, where it says when it was: who would put back how it was before leaves it, and so does a
 * backup made before.
 */
const changedNow = (name: string, row: object): object =>
  'updatedAt' in row && typeof row.updatedAt === 'number' && !SEEN.includes(name)
    ? { ...row, updatedAt: Math.max(Date.now(), row.updatedAt + 1) }
    : row;

type Cleaning = (row: object, isOwnWork: boolean) => object;

/** A row of others, without what points to them: their keys, their names where they were answered. */
function cleaning(about: AboutAuthor): Cleaning {
  const mentions = mentionsOf(about.handles, []);
  const called = mentionsOf(about.handles, about.names);
  return (row, isOwnWork) => {
    const under = 'parentKey' in row && typeof row.parentKey === 'string' ? row.parentKey : '';
    const answersThem = about.seenKeys.has(under);
    const isNearThem = answersThem || about.threadKeys.has(under);
    // who writes far from them says « merci » and « la », not their handle
    const areJustWords = isOwnWork || !isNearThem;
    const without = withoutMentions(row, isNearThem ? called : mentions, areJustWords);
    if (answersThem) return { ...without, parentKey: null };
    if (!('benign' in without) || !Array.isArray(without.benign)) return without;
    const benign = without.benign.filter(({ key }) => !about.seenKeys.has(key));
    return benign.length === without.benign.length ? without : { ...without, benign };
  };
}

async function cleanTable(table: Table, clean: Cleaning): Promise<number> {
  let changed = 0;
  let last: unknown;
  for (;;) {
    const from = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
    const [keys, rows] = await Promise.all([
      from.clone().limit(SLICE).primaryKeys(),
      from.clone().limit(SLICE).toArray() as Promise<object[]>,
    ]);
    const after = rows
      .map((row) => clean(row, OWN_WORK.includes(table.name)))
      .filter((row, at) => row !== rows[at]);
    if (after.length > 0) await table.bulkPut(after.map((row) => changedNow(table.name, row)));
    changed += after.length;
    last = keys.at(-1);
    if (rows.length < SLICE) return changed;
  }
}

/**
 * Erases what `rowsAbout` found, and the mentions of them in what others wrote, and says in `sweeps` from which tables. For
 * use inside a transaction over all tables.
 */
export async function eraseRows(database: VigieDatabase, about: AboutAuthor): Promise<ErasedRows> {
  const touched = new Set(about.rows.map(({ table }) => table));
  for (const name of touched) {
    const keys = about.rows.filter(({ table }) => table === name).map(({ key }) => key);
    await database.table(name).bulkDelete(keys);
  }
  const clean = cleaning(about);
  let mentions = 0;
  for (const table of database.tables) {
    if (WORDLESS.includes(table.name)) continue;
    const changed = await cleanTable(table, clean);
    if (changed > 0) touched.add(table.name);
    mentions += changed;
  }
  await database.sweeps.bulkPut([...touched].map((table) => ({ table, isAnew: false })));
  return { rows: about.rows.length, mentions };
}
