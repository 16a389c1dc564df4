import type { Table } from 'dexie';
import type { SeenPost } from '../features/engagement/model';
import type { Sighting } from '../messaging/sighting';
import { parseSighting } from '../messaging/sighting-schema';
import { relaxedDatabase, type VigieDatabase } from './database';
import { writeOnce } from './write-once';

/** A sighting on its way into the database. */
export interface Keeping {
  /** Each post and comment once. */
  sighting: Sighting;
  database: VigieDatabase;
  /** Milliseconds since 1970; never before `sighting.seenAt`. */
  now: number;
  /** The posts that it holds or that its comments are under, as they were stored before. */
  storedPosts: ReadonlyMap<string, SeenPost>;
}

/** What one feature keeps of a sighting. */
export interface Keeper {
  /** The tables it reads and writes. */
  tables(database: VigieDatabase): Table[];
  /** Runs inside the sighting's transaction: awaits nothing but the database. */
  keep(keeping: Keeping): Promise<void>;
}

/** Of several readings of the same thing the last counts. */
const eachOnce = <T extends { key: string }>(readings: readonly T[]): T[] => [
  ...new Map(readings.map((reading) => [reading.key, reading])).values(),
];

async function readPosts(
  { posts, comments }: Sighting,
  database: VigieDatabase,
): Promise<Map<string, SeenPost>> {
  const keys = new Set(posts.map(({ key }) => key));
  for (const { postKey } of comments) if (postKey !== null) keys.add(postKey);
  const stored = await database.posts.bulkGet([...keys]);
  return new Map(stored.flatMap((post) => (post ? [[post.key, post] as const] : [])));
}

/**
 * Stores what was seen, all of it or nothing; it is stored once this resolves.
 * The same sighting may come twice, and sightings in any order.
 * @param message what came through the port, not yet believed
 * @param keepers one per feature that keeps something
 * @returns the message as it is believed, each post and comment once
 * @throws BadSighting when the message is none: asking again is useless
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export async function keepSighting(
  message: unknown,
  keepers: readonly Keeper[],
  now: number = Date.now(),
): Promise<Sighting> {
  const database = relaxedDatabase;
  const parsed = parseSighting(message);
  const sighting = {
    ...parsed,
    seenAt: Math.min(parsed.seenAt, now),
    posts: eachOnce(parsed.posts),
    comments: eachOnce(parsed.comments),
  };
  const tables = new Set(keepers.flatMap((keeper) => keeper.tables(database)));
  await writeOnce(database, [...tables.add(database.posts)], sighting.id, async () => {
    const storedPosts = await readPosts(sighting, database);
    const keeping = { sighting, database, now, storedPosts };
    await Promise.all(keepers.map((keeper) => keeper.keep(keeping)));
  });
  return sighting;
}
