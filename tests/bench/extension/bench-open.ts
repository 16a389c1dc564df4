import { historyOf } from '../../../features/engagement/records';
import { relaxedDatabase } from '../../../storage/database';

/** A post that `fillSnapshots` writes. */
const ANY_POST = `facebook:${1e15}`;

/**
 * Opens the database for the first time since the browser started, and reads one post's history.
 * @returns milliseconds until it is read
 * @throws when the database was open before, or is empty: then nothing was measured
 */
export async function benchOpen(): Promise<number> {
  if (relaxedDatabase.isOpen()) throw new Error('the database is open already');
  const start = performance.now();
  const history = await historyOf(ANY_POST);
  const took = performance.now() - start;
  if (history.length === 0) throw new Error('nothing stands in the database');
  return took;
}
