import { liveQuery, type Observable } from 'dexie';
import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import type { JudgedRow } from '../judging/model';
import type { WatchTerm } from '../watch/model';
import { type MarkTerms, markOf } from './mark-of';
import type { PageMark } from './model';

const { flags, watchTerms } = strictDatabase;
const { comments, judgements } = relaxedDatabase;

/**
 * The marks of comments and posts, in the order given; of most of them nothing is to be drawn.
 * @param keys each once
 */
export async function marksOf(
  keys: readonly string[],
  given: Omit<MarkTerms, 'terms'>,
): Promise<PageMark[]> {
  const all = [...keys];
  const [raised, rows, seen] = await Promise.all([
    flags.bulkGet(all),
    judgements.bulkGet(all),
    comments.bulkGet(all),
  ]);
  const terms = await termsIn(rows);
  return all.map((key, at) => {
    const text = seen[at]?.text ?? '';
    return markOf({ key, text, flag: raised[at], row: rows[at] }, { ...given, terms });
  });
}

/** Watch terms that comments were found to hold, those that are on. */
async function termsIn(rows: readonly (JudgedRow | undefined)[]): Promise<Map<string, WatchTerm>> {
  const ids = new Set(rows.flatMap((row) => row?.terms.map(({ termId }) => termId) ?? []));
  const found = ids.size > 0 ? await watchTerms.bulkGet([...ids]) : [];
  return new Map(
    found.flatMap((term) =>
      term?.isOn && term.deletedAt === null ? [[term.id, term] as const] : [],
    ),
  );
}

/** When each flag was last written, by key, and again whenever one is. */
export function liveFlagTimes(): Observable<Map<string, number>> {
  return liveQuery(
    async () => new Map((await flags.toArray()).map(({ key, updatedAt }) => [key, updatedAt])),
  );
}
