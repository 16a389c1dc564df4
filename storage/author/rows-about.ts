import type { IndexableType, Table } from 'dexie';
import { type KeptDraft, placeOfDraft } from '../../features/drafts/model';
import type { VigieDatabase } from '../database';
import { isAddressOf, mentionsOf } from './without-mentions';

/** A row about somebody, with the key under which its table holds it. */
interface RowAbout {
  table: string;
  key: IndexableType;
  row: object;
}

/** Somebody, by all their accounts, and everything that is kept about them. */
export interface AboutAuthor {
  authorKeys: string[];
  /** Of all accounts, without `@`. */
  handles: string[];
  names: string[];
  /** Keys of their comments and posts. */
  seenKeys: ReadonlySet<string>;
  /** Of the comments at the top of the threads they wrote in: networks put the answers to all of a thread under it. */
  threadKeys: ReadonlySet<string>;
  rows: RowAbout[];
}

/** The key under which a table holds a row. */
function keyOfRowIn(table: Table, row: object): IndexableType {
  const keyOf = (path: string) => (row as Record<string, string | number>)[path] ?? '';
  const { keyPath } = table.schema.primKey;
  return Array.isArray(keyPath) ? keyPath.map(keyOf) : keyOf(keyPath ?? '');
}

/** Keys from which on a table is asked which of them it has before it is asked for rows. */
const MANY = 1_000;

/** The rows that a table holds under some keys; few comments of many are decided about or flagged. */
async function heldIn(table: Table<object, string>, keys: readonly string[]): Promise<object[]> {
  const asked =
    keys.length < MANY
      ? keys
      : [...new Set(keys).intersection(new Set(await table.toCollection().primaryKeys()))];
  return (await table.bulkGet([...asked])).filter(isPresent);
}

const isPresent = <Row>(row: Row | undefined): row is Row => row !== undefined;

/** All accounts that notes say are the same person's. */
async function accountsOf(database: VigieDatabase, authorKeys: readonly string[]) {
  const all = new Set(authorKeys);
  for (let before = 0; before !== all.size; ) {
    before = all.size;
    const notes = await database.authorNotes
      .where('authorKeys')
      .anyOf([...all])
      .toArray();
    for (const note of notes) for (const key of note.authorKeys) all.add(key);
  }
  return [...all];
}

/**
 * Everything kept about somebody: what they wrote, what was thought, decided, promised and noted of it, and what was
 * answered. For use inside a transaction over all tables.
 * @param of keys of their accounts; those that notes link to them come along
 */
export async function rowsAbout(
  database: VigieDatabase,
  of: readonly string[],
): Promise<AboutAuthor> {
  const authorKeys = await accountsOf(database, of);
  const rows: RowAbout[] = [];
  const add = <Row extends object>(table: Table, found: readonly (Row | undefined)[]): Row[] => {
    const present = found.filter(isPresent);
    for (const row of present) rows.push({ table: table.name, key: keyOfRowIn(table, row), row });
    return present;
  };

  const authors = add(database.authors, await database.authors.bulkGet(authorKeys));
  // an account at a time: that is one request each, several at once would be one for each comment
  const written = async (table: Table) =>
    (
      await Promise.all(
        authorKeys.map((authorKey) => table.where('authorKey').equals(authorKey).toArray()),
      )
    ).flat();
  const comments = add(database.comments, await written(database.comments));
  const posts = add(database.posts, await written(database.posts));
  const commentKeys = comments.map(({ key }) => key as string);
  const postKeys = posts.map(({ key }) => key as string);
  const seenKeys = new Set([...commentKeys, ...postKeys]);
  const seen = [...seenKeys];
  const inPosts = new Set(postKeys);

  for (const table of [database.judgements, database.handlings, database.flags])
    add(table, await heldIn(table, seen));
  add(database.promises, await database.promises.where('commentKey').anyOf(commentKeys).toArray());
  add(database.promises, await heldIn(database.promises, commentKeys));
  const { insertions, drafts, bags, snapshots } = database;
  const isToThem = (commentKey: string | null, postKey: string | null) =>
    commentKey === null ? inPosts.has(postKey ?? '') : seenKeys.has(commentKey);
  add(
    insertions,
    await insertions.filter((use) => isToThem(use.commentKey, use.postKey)).toArray(),
  );
  add(bags, await bags.where('postKey').anyOf(postKeys).toArray());
  for (const key of postKeys)
    add(
      snapshots,
      await snapshots
        .where('[postKey+day]')
        .between([key, -Infinity], [key, Infinity], true, true)
        .toArray(),
    );
  add(database.ledgers, await database.ledgers.bulkGet(postKeys));
  add(database.alarms, await database.alarms.where('ledgerKey').anyOf(postKeys).toArray());
  add(database.authorNotes, await noted(database, authorKeys));
  add(database.audiences, await database.audiences.bulkGet(authorKeys));
  const followed: [string, string][] = [
    ...authorKeys.map((key): [string, string] => ['account', key]),
    ...postKeys.map((key): [string, string] => ['post', key]),
  ];
  add(database.follows, await database.follows.bulkGet(followed));
  const afterNetwork = (key: string) => key.slice(key.indexOf(':') + 1);
  const handles = [
    ...new Set([...authorKeys.map(afterNetwork), ...authors.map(({ handle }) => handle)]),
  ];
  const mentions = mentionsOf(handles, []);
  const isDraftToThem = (draft: KeptDraft): boolean => {
    const place = placeOfDraft(draft).replace(/^near:/, '');
    return [place, draft.address].some((at) => seenKeys.has(at) || isAddressOf(at, mentions));
  };
  add(drafts, await drafts.filter(isDraftToThem).toArray());
  const names = [...authors, ...comments, ...posts].flatMap((row) =>
    'name' in row ? row.name : (row.author?.name ?? []),
  );
  return {
    authorKeys,
    handles,
    names: [...new Set(names)] as string[],
    seenKeys,
    threadKeys: new Set(comments.flatMap(({ parentKey }) => parentKey ?? [])),
    rows,
  };
}

const noted = (database: VigieDatabase, authorKeys: readonly string[]) =>
  database.authorNotes
    .where('authorKeys')
    .anyOf([...authorKeys])
    .distinct()
    .toArray();
