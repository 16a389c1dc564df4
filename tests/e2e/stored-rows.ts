import type { Frame, Page, Worker } from '@playwright/test';

/** All rows of one of Vigie's tables, read on the extension's own origin and past its code. */
export function storedRows<T>(place: Worker | Frame | Page, table: string): Promise<T[]> {
  const read = (name: string) =>
    new Promise<unknown[]>((resolve, reject) => {
      const opening = indexedDB.open('vigie');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const asking = database.transaction(name).objectStore(name).getAll();
        asking.onerror = () => reject(asking.error);
        asking.onsuccess = () => {
          database.close();
          resolve(asking.result);
        };
      };
    });
  return (place as Page).evaluate(read, table) as Promise<T[]>;
}
