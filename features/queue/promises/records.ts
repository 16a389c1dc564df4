import { liveQuery, type Observable } from 'dexie';
import { strictDatabase } from '../../../storage/database';
import { writeOnce } from '../../../storage/write-once';
import type { SeenComment } from '../model';
import type { MadePromise, PromiseState } from './model';

const { promises, comments } = strictDatabase;

/** A promise with what it answers. */
export interface PromiseToKeep {
  promise: MadePromise;
  /** Null: it was made to everybody, or the comment is no longer kept. */
  comment: SeenComment | null;
}

const dueFirst = (one: MadePromise, other: MadePromise): number =>
  (one.dueAt ?? Number.POSITIVE_INFINITY) - (other.dueAt ?? Number.POSITIVE_INFINITY) ||
  one.madeAt - other.madeAt;

/**
 * The open promises, those due first first and those without a date last, and again whenever one changes.
 * @param brandId of one brand; null: of all of them
 */
export function liveOpenPromises(brandId: string | null): Observable<PromiseToKeep[]> {
  return liveQuery(async () => {
    const open = await promises.where('state').equals('open').toArray();
    const own = open.filter((each) => brandId === null || each.brandId === brandId);
    return withComments(own.sort(dueFirst));
  });
}

/**
 * The promises that were kept or dropped, the latest first, at most so many, and again whenever one changes.
 * @param brandId of one brand; null: of all of them
 */
export function liveSettledPromises(
  brandId: string | null,
  limit: number,
): Observable<PromiseToKeep[]> {
  return liveQuery(async () => {
    const settled = await promises.where('state').anyOf('kept', 'dropped').toArray();
    const own = settled.filter((each) => brandId === null || each.brandId === brandId);
    own.sort((one, other) => (other.settledAt ?? 0) - (one.settledAt ?? 0));
    return withComments(own.slice(0, limit));
  });
}

async function withComments(rows: readonly MadePromise[]): Promise<PromiseToKeep[]> {
  const answered = await comments.bulkGet(rows.map(({ commentKey }) => commentKey ?? ''));
  return rows.map((promise, at) => ({ promise, comment: answered[at] ?? null }));
}

/**
 * Says of an open promise that it was kept, or that it isn't due any more.
 * @returns takes that back, unless it was decided anew since; undefined where it isn't open any more
 */
export async function settlePromise(
  key: string,
  state: Exclude<PromiseState, 'open'>,
  now: number = Date.now(),
): Promise<(() => Promise<boolean>) | undefined> {
  const change = async (from: PromiseState, to: Partial<MadePromise>): Promise<boolean> => {
    let isDone = false;
    await writeOnce(strictDatabase, [promises], null, async () => {
      const promise = await promises.get(key);
      const isOurs = from === 'open' || promise?.settledAt === now;
      if (promise?.state !== from || !isOurs) return;
      await promises.put({ ...promise, ...to, updatedAt: Date.now() });
      isDone = true;
    });
    return isDone;
  };
  const isDone = await change('open', { state, settledAt: now, settledBy: 'person' });
  return isDone
    ? () => change(state, { state: 'open', settledAt: null, settledBy: null })
    : undefined;
}

/**
 * Opens a promise again that a person settled. One that our answer settled would be settled again by the same answer.
 * @returns false where it can't be opened, or is gone
 */
export async function reopenPromise(key: string): Promise<boolean> {
  let isDone = false;
  await writeOnce(strictDatabase, [promises], null, async () => {
    const promise = await promises.get(key);
    if (promise?.settledBy !== 'person') return;
    const open = { state: 'open', settledAt: null, settledBy: null } as const;
    await promises.put({ ...promise, ...open, updatedAt: Date.now() });
    isDone = true;
  });
  return isDone;
}
