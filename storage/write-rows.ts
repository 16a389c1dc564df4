import type { Table } from 'dexie';
import type { VigieDatabase } from './database';
import { writeOnce } from './write-once';

/** Takes a change back; what was changed since is left alone. */
export type TakeBack = () => Promise<void>;

/** What of a row that people can share is seen to here. */
interface Stamps {
  /** Milliseconds since 1970. */
  createdAt: number;
  updatedAt: number;
  /** Null while it is there. */
  deletedAt: number | null;
}

/**
 * Stores rows that people wrote, all or none, with the dates of the writing.
 * @param rowsOf what to store, given all rows there are, removed ones too; called within the transaction
 * @param isRemoval the rows are marked as removed
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export async function writeRows<Row extends Stamps & { id: string }>(
  database: VigieDatabase,
  table: Table<Row, string>,
  rowsOf: (stored: readonly Row[]) => readonly Omit<Row, keyof Stamps>[],
  isRemoval = false,
): Promise<TakeBack> {
  const before = new Map<string, Row>();
  const written = new Map<string, number>();
  await writeOnce(database, [table], null, async () => {
    const stored = await table.toArray();
    for (const row of stored) before.set(row.id, row);
    const now = Date.now();
    const rows = rowsOf(stored).map((row) => {
      const was = before.get(row.id);
      // later than before even within one millisecond: it tells who wrote last
      const updatedAt = Math.max(now, (was?.updatedAt ?? 0) + 1);
      written.set(row.id, updatedAt);
      const stamps = { createdAt: was?.createdAt ?? now, updatedAt };
      return { ...row, ...stamps, deletedAt: isRemoval ? now : null } as Row;
    });
    await table.bulkPut(rows);
  });
  const ids = [...written.keys()];
  return async () => {
    await writeOnce(database, [table], null, async () => {
      const since = await table.bulkGet(ids);
      const untouched = ids.filter((id, i) => since[i]?.updatedAt === written.get(id));
      const rows = untouched.map((id) => before.get(id));
      await table.bulkPut(rows.filter((row) => row !== undefined));
      await table.bulkDelete(untouched.filter((id) => !before.has(id)));
    });
  };
}
