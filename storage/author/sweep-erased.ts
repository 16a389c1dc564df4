import { strictDatabase } from '../database';
import { whileNobodyWrites } from '../sweeping-lock';
import { keyOfRowIn } from './rows-about';
import { stirFiles } from './stir-files';

/** Rows moved at a time. */
const SLICE = 2000;

const { sweeps, sweptRows } = strictDatabase;

/** Moves a table's rows aside and empties it, at once or not at all. */
async function takeOut(name: string): Promise<void> {
  const table = strictDatabase.table(name);
  await strictDatabase.transaction('rw', [table, sweeps, sweptRows], async () => {
    let last: unknown;
    for (;;) {
      const from = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
      const [keys, rows] = await Promise.all([
        from.clone().limit(SLICE).primaryKeys(),
        from.clone().limit(SLICE).toArray() as Promise<object[]>,
      ]);
      await sweptRows.bulkAdd(rows.map((row) => ({ table: name, row })));
      last = keys.at(-1);
      if (rows.length < SLICE) break;
    }
    await table.clear();
    await sweeps.put({ table: name, isEmptied: true });
  });
}

/** Puts a table's rows back; one that was written meanwhile stays as it is. */
async function putBack(name: string): Promise<void> {
  const table = strictDatabase.table(name);
  await strictDatabase.transaction('rw', [table, sweeps, sweptRows], async () => {
    const there = new Set((await table.toCollection().primaryKeys()).map((key) => String(key)));
    for (;;) {
      const moved = await sweptRows.where('table').equals(name).limit(SLICE).toArray();
      const rows = moved
        .map(({ row }) => row)
        .filter((row) => !there.has(String(keyOfRowIn(table, row))));
      await table.bulkPut(rows);
      await sweptRows.bulkDelete(moved.map(({ id }) => id));
      if (moved.length < SLICE) break;
    }
    await sweeps.delete(name);
  });
}

/**
 * Writes tables anew from which something was erased, then stirs the store's files: Chromium's keep the bytes of what was
 * deleted until they are tidied. What a browser that died left undone is done the next time.
 */
export async function sweepErased(): Promise<void> {
  // the lock first: whoever writes next would meet the table that a dead browser left empty
  await whileNobodyWrites(async () => {
    const pending = await sweeps.toArray();
    if (pending.length === 0) return;
    await sweeps.put({ table: sweptRows.name, isEmptied: true });
    for (const { table, isEmptied } of pending) {
      if (table === sweptRows.name) continue;
      if (!isEmptied) await takeOut(table);
      await putBack(table);
    }
    await stirFiles(pending.map(({ table }) => table));
  });
}
