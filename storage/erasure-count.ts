import type { VigieDatabase } from './database';

/** Somebody was erased since what is about to be written was read; it is not written. */
export class ErasedMeanwhileError extends Error {
  override readonly name = 'ErasedMeanwhileError';
}

/**
 * How many times something about people was erased. What was read before the last of them may hold what is gone, and is
 * not to be written after it.
 */
export const erasuresSoFar = async ({ meta }: VigieDatabase): Promise<number> =>
  (await meta.get('erasures'))?.value ?? 0;

/** Counts an erasure, in its own transaction. */
export async function countErasure(database: VigieDatabase): Promise<void> {
  await database.meta.put({ key: 'erasures', value: (await erasuresSoFar(database)) + 1 });
}

/**
 * For use inside the transaction of a write, before it writes anything that was read outside of it.
 * @param since `erasuresSoFar`, before that was read
 * @throws ErasedMeanwhileError
 */
export async function refuseErased(database: VigieDatabase, since: number): Promise<void> {
  if ((await erasuresSoFar(database)) !== since) throw new ErasedMeanwhileError();
}

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
