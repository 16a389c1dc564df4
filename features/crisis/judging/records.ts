import { relaxedDatabase } from '../../../storage/database';
import { type FollowUnder, followUnder } from '../../../storage/follow-under';
import type { JudgedRow } from './model';

/** What was thought of comments, by their keys; one that was never judged has none. */
export async function judgementsOf(keys: readonly string[]): Promise<Map<string, JudgedRow>> {
  const rows = await relaxedDatabase.judgements.bulkGet([...keys]);
  return new Map(rows.flatMap((row) => (row ? [[row.key, row] as const] : [])));
}

/** Follows what is thought of the comments under posts, by their keys. */
export const followJudgements = (
  onRows: (rows: ReadonlyMap<string, JudgedRow>) => void,
  onError: (error: unknown) => void,
): FollowUnder => followUnder(relaxedDatabase.judgements, onRows, onError);
