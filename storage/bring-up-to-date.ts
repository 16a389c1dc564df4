import type Dexie from 'dexie';
import type { Migration } from './migrations/migration';

const storedNumber = async (database: Dexie): Promise<number> =>
  (await database.table('meta').get('schema'))?.value ?? 0;

/**
 * Brings the rows to the newest migration, in one transaction, each time the database opens.
 * Goes by our own number and not by the browser's: after a downgrade and an update the browser's
 * version is already the high one, and Dexie's own upgraders would never run again.
 * A number that was lost counts as 0: upgrades go by content, so running them again is safe.
 */
export async function bringUpToDate(
  database: Dexie,
  migrations: readonly Migration[],
): Promise<void> {
  const newest = Math.max(...migrations.map((migration) => migration.version));
  if ((await storedNumber(database)) >= newest) return;
  await database.transaction('rw', database.tables, async () => {
    const from = await storedNumber(database);
    for (const migration of migrations) {
      if (migration.version <= from) continue;
      for (const [table, upgrade] of Object.entries(migration.upgrade)) {
        await database
          .table(table)
          .toCollection()
          .modify((row, place) => {
            place.value = upgrade(row);
          });
      }
    }
    // Another page may have been quicker, even a newer one.
    if (from < newest) await database.table('meta').put({ key: 'schema', value: newest });
  });
}
