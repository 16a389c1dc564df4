import { liveQuery, type Observable } from 'dexie';
import { uuidV7 } from '../../../messaging/uuid-v7';
import { strictDatabase } from '../../../storage/database';
import { type TakeBack, writeRows } from '../../../storage/write-rows';
import type { TermPlan } from './interchange/plan-terms';
import type { WatchTerm } from './model';
import { isSameTerm } from './same-term';
import { planStarter, type StarterOwner } from './starter/plan-starter';
import type { StarterTerm } from './starter/starter-term';
import type { StoredTerm } from './stored-term';
import { termKey } from './term-key';

const { watchTerms } = strictDatabase;

/** What may be changed of several terms at once. */
export type TermChange = Partial<
  Pick<WatchTerm, 'isOn' | 'severity' | 'action' | 'category' | 'expiresAt'>
>;

/** What became of a term that was to be stored. */
type SaveTermOutcome =
  | { ok: true; takeBack: TakeBack }
  /** Nothing was stored: the same is looked for already, for the same brand and language. */
  | { ok: false; why: 'duplicate'; by: StoredTerm }
  /** Nothing was stored: it was written anew since it was opened, and now reads so. */
  | { ok: false; why: 'changed-meanwhile'; now: StoredTerm };

const isThere = ({ deletedAt }: StoredTerm): boolean => deletedAt === null;

/** All terms that are not removed, and again whenever one changes. */
export const liveTerms = (): Observable<StoredTerm[]> =>
  liveQuery(() => watchTerms.filter(isThere).toArray());

const write = (
  rowsOf: (stored: readonly StoredTerm[]) => readonly WatchTerm[],
  isRemoval = false,
): Promise<TakeBack> => writeRows(strictDatabase, watchTerms, rowsOf, isRemoval);

/**
 * Stores a term, new or changed, unless another looks for the same or somebody wrote it anew meanwhile: both are judged
 * in the transaction, since another tab may save at the same time.
 * @param opened the term as its form was opened on it; null: it is new, or what was written meanwhile may go
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export async function saveTerm(
  term: WatchTerm,
  opened: StoredTerm | null,
): Promise<SaveTermOutcome> {
  let refusal: SaveTermOutcome | null = null;
  const takeBack = await write((stored) => {
    const now = stored.find(({ id }) => id === term.id);
    if (now && opened && !isSameTerm(opened, now)) {
      refusal = { ok: false, why: 'changed-meanwhile', now };
      return [];
    }
    const key = termKey(term);
    const by = stored.find((one) => isThere(one) && one.id !== term.id && termKey(one) === key);
    if (by) refusal = { ok: false, why: 'duplicate', by };
    return by ? [] : [term];
  });
  return refusal ?? { ok: true, takeBack };
}

/**
 * Changes terms as they are stored now, all or none; removed ones are left alone.
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export const changeTerms = (ids: readonly string[], change: TermChange): Promise<TakeBack> =>
  write((stored) => thoseOf(stored, ids).map((term) => ({ ...term, ...change })));

/**
 * Removes terms, all or none.
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export const removeTerms = (ids: readonly string[]): Promise<TakeBack> =>
  write((stored) => thoseOf(stored, ids), true);

function thoseOf(stored: readonly StoredTerm[], ids: readonly string[]): StoredTerm[] {
  const wanted = new Set(ids);
  return stored.filter((term) => isThere(term) && wanted.has(term.id));
}

/**
 * Adds the terms of a starter list that are not watched yet, all or none.
 * @returns how many were added, and the way back
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export async function addStarterList(
  list: readonly StarterTerm[],
  owner: StarterOwner,
): Promise<{ added: number; takeBack: TakeBack }> {
  let added = 0;
  const takeBack = await write((stored) => {
    const missing = planStarter(list, owner, stored.filter(isThere)).filter((one) => !one.isThere);
    added = missing.length;
    return missing.map(({ term }) => ({ ...term, id: uuidV7() }));
  });
  return { added, takeBack };
}

/** What became of an import. */
type ImportTermsOutcome =
  | { ok: true; takeBack: TakeBack }
  /** Nothing was written: these are no longer as the plan found them. */
  | { ok: false; changed: string[] };

/**
 * Writes what an import adds and changes, all or nothing.
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export async function applyImport({
  added,
  changed,
}: Pick<TermPlan, 'added' | 'changed'>): Promise<ImportTermsOutcome> {
  let since: string[] = [];
  const takeBack = await write((stored) => {
    const own = stored.filter(isThere);
    const byId = new Map(own.map((term) => [term.id, term]));
    const keys = new Set(own.map(termKey));
    const isElse = (before: WatchTerm) => {
      const now = byId.get(before.id);
      return now === undefined || !isSameTerm(now, before);
    };
    since = [
      ...changed.flatMap(({ before }) => (isElse(before) ? [before.text] : [])),
      ...added.flatMap(({ term }) => (keys.has(termKey(term)) ? [term.text] : [])),
    ];
    if (since.length > 0) return [];
    return [...added.map(({ term }) => term), ...changed.map(({ after }) => after)];
  });
  return since.length > 0 ? { ok: false, changed: since } : { ok: true, takeBack };
}
