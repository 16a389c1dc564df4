import { strictDatabase } from '../database';
import { stirFiles } from './stir-files';

/** Rows written at a time. */
const SLICE = 2000;

const { sweeps } = strictDatabase;

/**
 * Writes a table's rows anew, in one transaction: whoever reads meanwhile sees them all, and a browser that dies leaves
 * them as they were. Only emptying a table takes away what deleted rows leave in Chromium's indexes, which would still be
 * read (seen in Chromium 156, 22 November 2026).
 */
async function writeAnew(name: string): Promise<void> {
  const table = strictDatabase.table(name);
  await strictDatabase.transaction('rw', [table, sweeps], async () => {
    if (table.schema.indexes.length > 0) {
      const rows: object[] = await table.toArray();
      await table.clear();
      for (let at = 0; at < rows.length; at += SLICE)
        await table.bulkPut(rows.slice(at, at + SLICE));
    }
    await sweeps.put({ table: name, isAnew: true });
  });
}

/**
 * Has the browser's files forget what was erased: writes the tables anew that stand in `sweeps`, then stirs the store.
 * What was not brought to its end begins again the next time. For use under `whileNobodyErases`.
 */
export async function sweepErased(): Promise<void> {
  const pending = await sweeps.toArray();
  if (pending.length === 0) return;
  for (const { table, isAnew } of pending) if (!isAnew) await writeAnew(table);
  await stirFiles(pending.map(({ table }) => table));
  await sweeps.clear();
}
