import type { Table } from 'dexie';
import { strictDatabase } from '../database';

/** Bytes of a record that Chromium still writes into its store; larger ones become files of their own. */
const RECORD = 30_000;
const RECORDS_AT_A_TIME = 34;
/** Times that about a megabyte is written. */
const TIMES = 32;

const { noise } = strictDatabase;

/** Writes a table's first and last row again, so that what is written reaches around all that it holds. */
async function touchEnds(table: Table): Promise<void> {
  const ends = [await table.orderBy(':id').first(), await table.orderBy(':id').last()];
  await table.bulkPut(ends.filter((row) => row !== undefined));
}

/** Takes some of the noise away. @returns whether there was any */
async function quieten(): Promise<boolean> {
  const loudest = await noise.limit(RECORDS_AT_A_TIME).primaryKeys();
  await noise.bulkDelete(loudest);
  return loudest.length > 0;
}

/**
 * Has the browser tidy the files of its store, which keep the bytes of deleted rows until much has been written after
 * them: writes about 32 MB that can't be compressed, and takes them away. All of it stands there at once before it goes:
 * LevelDB pushes a level into the next only when it holds more than 10 MB, and what is deleted before it is pushed counts
 * for nothing. Taken away a megabyte at a time, stores of 2,000 comments kept the bytes however often they were stirred
 * (Chromium 156, 22 November 2026).
 * @param names of the tables from which something was erased
 */
export async function stirFiles(names: readonly string[]): Promise<void> {
  const tables = names.map((name) => strictDatabase.table(name));
  const write = (change: () => Promise<unknown>): Promise<unknown> =>
    strictDatabase.transaction('rw', [noise, ...tables], async () => {
      const done = await change();
      for (const table of tables) await touchEnds(table);
      return done;
    });
  const bytes = new Uint8Array(RECORD);
  const rows = () =>
    Array.from({ length: RECORDS_AT_A_TIME }, () => ({
      bytes: crypto.getRandomValues(bytes.slice()),
    }));
  // what one that died left there is made use of
  const there = Math.floor((await noise.count()) / RECORDS_AT_A_TIME);
  for (let time = there; time < TIMES; time += 1) await write(() => noise.bulkAdd(rows()));
  while (await write(quieten));
}
