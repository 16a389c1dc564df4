import type { Table } from 'dexie';
import { strictDatabase, type VigieDatabase } from '../database';
import { writeOnce } from '../write-once';
import { type AboutAuthor, rowsAbout } from './rows-about';
import { sweepErased } from './sweep-erased';
import { mentionsOf, withoutMentions } from './without-mentions';

/** Rows looked through at a time. */
const SLICE = 2000;

/**
 * Tables without words about others: bytes, numbers, book-keeping, what the person set up, where an account is named on
 * purpose, and other accounts.
 */
const WORDLESS = [
  ...['snapshots', 'brands', 'settings', 'meta', 'operations', 'sweeps', 'sweptRows'],
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
export interface ErasedAuthor {
  /** Rows about them. */
  rows: number;
  /** Rows of others, which mentioned them. */
  mentions: number;
}

type Cleaning = (row: object, isOwnWork: boolean) => object;

/** A row of others, without what points to them: their keys, their names where they were answered. */
function cleaning(about: AboutAuthor): Cleaning {
  const mentions = mentionsOf(about.handles, []);
  const called = mentionsOf(about.handles, about.names);
  return (row, isOwnWork) => {
    const under = 'parentKey' in row && typeof row.parentKey === 'string' ? row.parentKey : '';
    const answersThem = about.seenKeys.has(under);
    const isNearThem = answersThem || about.threadKeys.has(under);
    const without = withoutMentions(row, isNearThem ? called : mentions, isOwnWork);
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
    if (after.length > 0) await table.bulkPut(after);
    changed += after.length;
    last = keys.at(-1);
    if (rows.length < SLICE) return changed;
  }
}

async function eraseRows(database: VigieDatabase, about: AboutAuthor): Promise<ErasedAuthor> {
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
  await database.sweeps.bulkPut([...touched].map((table) => ({ table, isEmptied: false })));
  return { rows: about.rows.length, mentions };
}

/**
 * Takes away everything about somebody, all of it or nothing: what `rowsAbout` finds, and their handles in what others
 * wrote. Then has what is left written anew, so that the browser's files don't hold it either. Can't be undone. What is
 * seen of them afterwards is kept again.
 * @param authorKeys of their accounts; those that notes link to them come along
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export async function eraseAuthor(authorKeys: readonly string[]): Promise<ErasedAuthor> {
  const database = strictDatabase;
  let erased: ErasedAuthor = { rows: 0, mentions: 0 };
  // what a browser that died left aside may be theirs
  await sweepErased();
  await writeOnce(database, database.tables, null, async () => {
    erased = await eraseRows(database, await rowsAbout(database, authorKeys));
  });
  await sweepErased();
  return erased;
}
