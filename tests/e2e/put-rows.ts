import type { Page } from '@playwright/test';

/** Puts rows into one of Vigie's tables on its own origin, past its code; open pages of Vigie have to be loaded again. */
export async function putRows(page: Page, table: string, rows: readonly unknown[]): Promise<void> {
  await page.evaluate(
    ([name, all]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('vigie');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction(name, 'readwrite');
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
          for (const row of all) writing.objectStore(name).put(row);
        };
      }),
    [table, rows] as const,
  );
}
