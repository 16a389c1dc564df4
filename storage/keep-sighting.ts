import type { Table } from 'dexie';
import type { Sighting } from '../messaging/sighting';
import { parseSighting } from '../messaging/sighting-schema';
import { relaxedDatabase, type VigieDatabase } from './database';
import { writeOnce } from './write-once';

/** What one feature keeps of a sighting. */
export interface Keeper {
  /** The tables it reads and writes. */
  tables(database: VigieDatabase): Table[];
  /**
   * Runs inside the sighting's transaction: awaits nothing but the database.
   * @param now milliseconds since 1970; never before `sighting.seenAt`
   */
  keep(sighting: Sighting, database: VigieDatabase, now: number): Promise<void>;
}

/**
 * Stores what was seen, all of it or nothing; it is stored once this resolves.
 * The same sighting may come twice, and sightings in any order.
 * @param message what came through the port, not yet believed
 * @param keepers one per feature that keeps something
 * @throws BadSighting when the message is none: asking again is useless
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export async function keepSighting(
  message: unknown,
  keepers: readonly Keeper[],
  now: number = Date.now(),
): Promise<void> {
  const parsed = parseSighting(message);
  const sighting = { ...parsed, seenAt: Math.min(parsed.seenAt, now) };
  const tables = new Set(keepers.flatMap((keeper) => keeper.tables(relaxedDatabase)));
  await writeOnce(relaxedDatabase, [...tables], sighting.id, () =>
    Promise.all(keepers.map((keeper) => keeper.keep(sighting, relaxedDatabase, now))),
  );
}
