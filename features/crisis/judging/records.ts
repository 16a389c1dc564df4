import { liveQuery, type Observable } from 'dexie';
import { relaxedDatabase } from '../../../storage/database';
import type { JudgedRow } from './model';

const { judgements } = relaxedDatabase;

/** What was thought of the comments seen under a post, and again whenever more are judged. */
export function liveJudgements(postKey: string): Observable<JudgedRow[]> {
  return liveQuery(() => judgements.where('postKey').equals(postKey).toArray());
}

/** What was thought of comments, by their keys; one that was never judged has none. */
export async function judgementsOf(keys: readonly string[]): Promise<Map<string, JudgedRow>> {
  const rows = await judgements.bulkGet([...keys]);
  return new Map(rows.flatMap((row) => (row ? [[row.key, row] as const] : [])));
}
