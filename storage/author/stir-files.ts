import type { Table } from 'dexie';
import { strictDatabase } from '../database';

/** Bytes of a record that Chromium still writes into its store; larger ones become files of their own. */
const RECORD = 30_000;
const RECORDS_AT_A_TIME = 34;
/** Times that about a megabyte is written. 16 left bytes behind in a small store, 24 did not (Chromium 156, 22 November 2026). */
const TIMES = 32;

const { sweeps, sweptRows } = strictDatabase;

/** Writes a table's first and last row again, so that what is written reaches around all that it holds. */
async function touchEnds(table: Table): Promise<void> {
  const ends = [await table.orderBy(':id').first(), await table.orderBy(':id').last()];
  await table.bulkPut(ends.filter((row) => row !== undefined));
}

/**
 * Has the browser tidy the files of its store, which keep the bytes of deleted rows until much has been written after
 * them: writes about 32 MB that can't be compressed, and takes them away. Whoever calls has said in `sweeps` that it is to be done.
 * @param names of the tables from which something was erased
 */
export async function stirFiles(names: readonly string[]): Promise<void> {
  const tables = names
    .filter((name) => name !== sweptRows.name)
    .map((name) => strictDatabase.table(name));
  const bytes = new Uint8Array(RECORD);
  for (let time = 0; time < TIMES; time += 1) {
    const rows = Array.from({ length: RECORDS_AT_A_TIME }, () => ({
      table: sweptRows.name,
      row: { bytes: crypto.getRandomValues(bytes.slice()) },
    }));
    await strictDatabase.transaction('rw', [sweptRows, ...tables], async () => {
      await sweptRows.where('table').equals(sweptRows.name).delete();
      await sweptRows.bulkAdd(rows);
      for (const table of tables) await touchEnds(table);
    });
  }
  await strictDatabase.transaction('rw', [sweptRows, sweeps], async () => {
    await sweptRows.clear();
    await sweeps.delete(sweptRows.name);
  });
}
