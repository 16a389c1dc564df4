/** A page of Vigie's, of either driver. */
interface OwnPage {
  evaluate(work: () => Promise<void>): Promise<unknown>;
}

/**
 * Moves all that was seen of posts a day back, as if it had been yesterday. On Vigie's own origin and past its code:
 * a packed day counts from its beginning, so another day is another key.
 */
export async function passADay(page: OwnPage): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const DAY = 86_400_000;
        const opening = indexedDB.open('vigie');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction(['posts', 'snapshots'], 'readwrite');
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
          const snapshots = writing.objectStore('snapshots');
          snapshots.getAll().onsuccess = ({ target }) => {
            const rows: { postKey: string; day: number }[] = (target as IDBRequest).result;
            for (const row of rows) {
              snapshots.delete([row.postKey, row.day]);
              snapshots.put({ ...row, day: row.day - 1 });
            }
          };
          const posts = writing.objectStore('posts');
          posts.getAll().onsuccess = ({ target }) => {
            const rows: { firstSeenAt: number; lastSeenAt: number }[] = (target as IDBRequest)
              .result;
            for (const { firstSeenAt, lastSeenAt, ...row } of rows) {
              posts.put({ ...row, firstSeenAt: firstSeenAt - DAY, lastSeenAt: lastSeenAt - DAY });
            }
          };
        };
      }),
  );
}
