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

/**
 * The promises that our answers kept, those last found so first, at most so many, and again whenever one changes.
 * @param brandId of one brand; null: of all of them
 */
export function liveKeptByAnswer(
  brandId: string | null,
  limit: number,
): Observable<PromiseToKeep[]> {
  return liveQuery(async () => {
    const kept = await promises.where('state').equals('kept').toArray();
    const own = kept.filter(
      (each) => each.settledBy === 'answer' && (brandId === null || each.brandId === brandId),
    );
    own.sort((one, other) => other.updatedAt - one.updatedAt);
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
 * Says of a promise that was kept or dropped, by whomever, that it is to be kept still. What was answered until now doesn't
 * keep it; what is answered from now on may.
 * @returns takes that back, unless it was decided anew since; undefined where it is open, or gone
 */
export async function reopenPromise(
  key: string,
  now: number = Date.now(),
): Promise<(() => Promise<boolean>) | undefined> {
  let settled: MadePromise | undefined;
  await writeOnce(strictDatabase, [promises], null, async () => {
    const promise = await promises.get(key);
    if (promise === undefined || promise.state === 'open') return;
    settled = promise;
    const open = { state: 'open', settledAt: null, settledBy: null } as const;
    await promises.put({ ...promise, ...open, reopenedAt: now, updatedAt: Date.now() });
  });
  const before = settled;
  return before && (() => settleAgain(before, now));
}

/** Puts a promise back that was opened at that moment, where it is open since. */
async function settleAgain(before: MadePromise, reopenedAt: number): Promise<boolean> {
  let isDone = false;
  await writeOnce(strictDatabase, [promises], null, async () => {
    const promise = await promises.get(before.key);
    if (promise?.state !== 'open' || promise.reopenedAt !== reopenedAt) return;
    await promises.put({ ...before, updatedAt: Date.now() });
    isDone = true;
  });
  return isDone;
}
