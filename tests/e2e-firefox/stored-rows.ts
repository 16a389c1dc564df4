import type { Frame, Page } from 'puppeteer-core';

/** All rows of one of Vigie's tables, as a page or a frame of the extension finds them, past Vigie's code. */
export function storedRows(place: Frame | Page, table: string): Promise<Record<string, unknown>[]> {
  return place.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('vigie');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const asking = database.transaction(name).objectStore(name).getAll();
          asking.onerror = () => reject(asking.error);
          asking.onsuccess = () => {
            database.close();
            resolve(JSON.parse(JSON.stringify(asking.result)));
          };
        };
      }),
    table,
  );
}
