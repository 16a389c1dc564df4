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

/** Rows of 8 kB: from 64 kB on Chromium keeps values in files of their own. */
const ROWS = 100;
const BYTES = 8192;

/**
 * Writes 0.8 MB into a database beside ours. Chromium reads again at its start what was written last to either, up to 4 MB,
 * and that takes longer than all the rest (Chromium 156, November 2026): over six starts each has once had little of it.
 */
export function writeOther(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('other', 1);
    opening.onupgradeneeded = () =>
      opening.result.createObjectStore('rows', { autoIncrement: true });
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('rows', 'readwrite');
      for (let row = 0; row < ROWS; row += 1) {
        writing.objectStore('rows').put(crypto.getRandomValues(new Uint8Array(BYTES)));
      }
      writing.oncomplete = () => resolve();
      writing.onabort = () => reject(writing.error);
    };
  });
}
