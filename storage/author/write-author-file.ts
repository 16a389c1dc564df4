import { unpackSnapshots } from '../../features/engagement/pack';
import { strictDatabase } from '../database';
import { type AboutAuthor, rowsAbout } from './rows-about';

/** A row as people and programs can read it: counters in figures, not in packed bytes. */
function readable(row: object): object {
  if (!('packed' in row && row.packed instanceof Uint8Array && 'day' in row)) return row;
  const { packed, day, ...rest } = row;
  return { ...rest, readings: unpackSnapshots(Number(day), packed) };
}

/** Everything kept about somebody, read in one transaction. */
export function allAbout(authorKeys: readonly string[]): Promise<AboutAuthor> {
  return strictDatabase.transaction('r', strictDatabase.tables, () =>
    rowsAbout(strictDatabase, authorKeys),
  );
}

/**
 * Everything kept about somebody as a file of JSON, by table: what they may ask to see.
 * @param now milliseconds since 1970
 */
export function writeAuthorFile({ authorKeys, rows }: AboutAuthor, now: number): Blob {
  const byTable = Map.groupBy(rows, ({ table }) => table);
  const kept = [...byTable].map(([table, of]) => [table, of.map(({ row }) => readable(row))]);
  const file = {
    format: 'vigie-author',
    madeAt: new Date(now).toISOString(),
    accounts: authorKeys,
    rows: Object.fromEntries(kept),
  };
  return new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' });
}
