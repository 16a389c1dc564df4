import { historyOf } from '../../../features/engagement/records';
import { relaxedDatabase } from '../../../storage/database';

/** A post that `fillSnapshots` writes. */
const ANY_POST = `facebook:${1e15}`;

/**
 * Opens the database for the first time since the browser started, and reads one post's history; the store that it is in
 * was read before (`openOther`).
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

/**
 * Opens an empty database beside ours. Chromium keeps all databases of an extension in one store, and reads again at its
 * start what was written last to it, up to 4 MB: that takes longer than all the rest, by turns much and little (Chromium
 * 156, November 2026), whoever's rows they are. It is done once this resolves.
 */
export function openOther(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('other', 1);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
