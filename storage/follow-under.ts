import Dexie, { type ObservabilitySet, type Table } from 'dexie';
import { type ChangedKeys, changedKeys } from './changed-keys';

/** What is kept under a post. */
interface Under {
  key: string;
  postKey: string | null;
}

/** Rows read at a time: what a thread of ten thousand takes is spread over many short tasks. */
const SLICE = 250;

/** What follows the rows under some posts. */
export interface FollowUnder {
  /** The posts, those asked for before too. */
  ask: (postKeys: readonly string[]) => void;
  stop: () => void;
}

/**
 * Tells all rows of a table that stand under some posts, by their keys, and again whenever one changes. Only what changed
 * is read again, which a live query can't do: under a post with thousands of comments one comes after the other.
 * @param onRows told the same map each time, which goes on to change; not before all that was asked for is read
 */
export function followUnder<Row extends Under>(
  table: Table<Row, string>,
  onRows: (rows: ReadonlyMap<string, Row>) => void,
  onError: (error: unknown) => void,
): FollowUnder {
  const rows = new Map<string, Row>();
  const asked = new Set<string>();
  let unread: string[] = [];
  let changed = new Set<string>();
  let isReading = false;
  let isStopped = false;

  const put = (key: string, row: Row | undefined): boolean => {
    if (row === undefined || !asked.has(row.postKey ?? '')) return rows.delete(key);
    rows.set(key, row);
    return true;
  };
  /** @returns whether one of the rows is or was asked for */
  const read = async (keys: readonly string[]): Promise<boolean> => {
    let isOurs = false;
    for (let from = 0; from < keys.length && !isStopped; from += SLICE) {
      const slice = keys.slice(from, from + SLICE);
      const found = await table.bulkGet(slice);
      for (const [at, key] of slice.entries()) isOurs = put(key, found[at]) || isOurs;
    }
    return isOurs;
  };
  const next = async (): Promise<boolean> => {
    const posts = unread.splice(0);
    const keys = changed;
    changed = new Set();
    if (posts.length > 0) for (const key of await keysUnder(table, posts)) keys.add(key);
    return (await read([...keys])) || posts.length > 0;
  };
  const isBehind = () => !isStopped && (unread.length > 0 || changed.size > 0);
  const work = async () => {
    if (isReading) return;
    isReading = true;
    try {
      while (isBehind()) {
        let isNews = false;
        while (isBehind()) isNews = (await next()) || isNews;
        // who is told may ask for more
        if (isNews && !isStopped) onRows(rows);
      }
    } catch (error) {
      if (!isStopped) onError(error);
    } finally {
      isReading = false;
    }
  };
  const take = (keys: ChangedKeys) => {
    if (keys === 'any') {
      unread = [...asked];
      // one that is gone is found by its key alone
      for (const key of rows.keys()) changed.add(key);
    } else for (const key of keys) changed.add(key);
    void work();
  };
  const hear = (parts: ObservabilitySet) => {
    const keys = changedKeys(parts, table);
    if (keys !== null && asked.size > 0) take(keys);
  };
  Dexie.on('storagemutated', hear);
  return {
    ask(postKeys) {
      const more = postKeys.filter((key) => !asked.has(key));
      if (more.length === 0) return;
      for (const key of more) asked.add(key);
      unread.push(...more);
      void work();
    },
    stop() {
      isStopped = true;
      Dexie.on.storagemutated.unsubscribe(hear);
    },
  };
}

/** One post is one request; of several those that have nothing are jumped over. */
const keysUnder = <Row extends Under>(table: Table<Row, string>, postKeys: readonly string[]) => {
  const by = table.where('postKey');
  const [first, ...others] = postKeys;
  const found = first !== undefined && others.length === 0 ? by.equals(first) : by.anyOf(postKeys);
  return found.primaryKeys();
};
