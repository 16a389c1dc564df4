import type { Page } from 'puppeteer-core';

/** Puts rows into one of Vigie's tables on its own origin, past its code. */
export function putRows(own: Page, table: string, rows: readonly unknown[]): Promise<void> {
  return own.evaluate(
    (name, all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('vigie');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(name, 'readwrite');
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          for (const row of all) writing.objectStore(name).put(row);
        };
      }),
    table,
    rows,
  );
}
