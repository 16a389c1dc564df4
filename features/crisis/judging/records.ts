import { relaxedDatabase } from '../../../storage/database';
import type { JudgedRow } from './model';

/** What was thought of comments, by their keys; one that was never judged has none. */
export async function judgementsOf(keys: readonly string[]): Promise<Map<string, JudgedRow>> {
  const rows = await relaxedDatabase.judgements.bulkGet([...keys]);
  return new Map(rows.flatMap((row) => (row ? [[row.key, row] as const] : [])));
}
