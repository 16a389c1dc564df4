import type { PromiseExtended } from 'dexie';
import type { VigieDatabase } from './database';

// Chained, not awaited: behind two async functions, one within the other, Dexie 4.4.7 lost the transaction in which they
// were called beside others, and the next write ended in PrematureCommitError.

/** Somebody was erased since what is about to be written was read; it is not written. */
class ErasedMeanwhileError extends Error {
  override readonly name = 'ErasedMeanwhileError';
}

/**
 * How many times something about people was erased. What was read before the last of them may hold what is gone, and is
 * not to be written after it.
 */
export const erasuresSoFar = ({ meta }: VigieDatabase): PromiseExtended<number> =>
  meta.get('erasures').then((row) => row?.value ?? 0);

/** Counts an erasure, in its own transaction. */
export const countErasure = (database: VigieDatabase): PromiseExtended<unknown> =>
  erasuresSoFar(database).then((before) =>
    database.meta.put({ key: 'erasures', value: before + 1 }),
  );

/**
 * For use inside the transaction of a write, before it writes anything that was read outside of it.
 * @param since `erasuresSoFar`, before that was read
 * @throws ErasedMeanwhileError
 */
export const refuseErased = (database: VigieDatabase, since: number): PromiseExtended<void> =>
  erasuresSoFar(database).then((now) => {
    if (now !== since) throw new ErasedMeanwhileError();
  });

/**
 * Reads, thinks and writes; all of it anew where somebody was erased in between.
 * @param work writes behind `refuseErased`; may be run again after having written a part
 */
export async function readThenWrite<Done>(
  database: VigieDatabase,
  work: (since: number) => Promise<Done>,
): Promise<Done> {
  for (;;) {
    try {
      return await work(await erasuresSoFar(database));
    } catch (error) {
      if (!(error instanceof ErasedMeanwhileError)) throw error;
    }
  }
}
