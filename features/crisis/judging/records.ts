import { liveQuery, type Observable } from 'dexie';
import { relaxedDatabase } from '../../../storage/database';
import type { JudgedRow } from './model';

/** What was thought of comments, by their keys; one that was never judged has none. */
export async function judgementsOf(keys: readonly string[]): Promise<Map<string, JudgedRow>> {
  const rows = await relaxedDatabase.judgements.bulkGet([...keys]);
  return new Map(rows.flatMap((row) => (row ? [[row.key, row] as const] : [])));
}

/** What was thought of the comments under some posts, by their keys, and again whenever one is judged. */
export function liveJudgementsUnder(
  postKeys: readonly string[],
): Observable<ReadonlyMap<string, JudgedRow>> {
  return liveQuery(async () => {
    const rows = await relaxedDatabase.judgements
      .where('postKey')
      .anyOf([...postKeys])
      .toArray();
    return new Map(rows.map((row) => [row.key, row]));
  });
}
