import { liveQuery, type Observable } from 'dexie';
import type { Snapshot } from '../model';
import { historyOf } from '../records';

/** The snapshots of several posts by their keys, oldest first, and again whenever one is added to any. */
export function liveHistories(
  keys: readonly string[],
): Observable<ReadonlyMap<string, readonly Snapshot[]>> {
  return liveQuery(async () => {
    const all = await Promise.all(keys.map((key) => historyOf(key)));
    return new Map(keys.map((key, index) => [key, all[index] ?? []]));
  });
}
