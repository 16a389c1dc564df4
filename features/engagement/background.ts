import { COUNTERS, type Counters, type Post } from '../../networks/contract';
import type { VigieDatabase } from '../../storage/database';
import type { Keeper } from '../../storage/keep-sighting';
import { addSnapshot } from './add-snapshot';
import { mergePost } from './merge-post';
import type { Snapshot } from './model';
import { dayOf, packSnapshots, unpackSnapshots } from './pack';

function snapshotOf(at: number, counters: Counters): Snapshot {
  const snapshot: Snapshot = { at, counters: {} };
  for (const name of COUNTERS) {
    const reading = counters[name];
    if (reading.ok) snapshot.counters[name] = reading.value;
  }
  return snapshot;
}

async function keepSnapshots(
  database: VigieDatabase,
  posts: readonly Post[],
  seenAt: number,
): Promise<void> {
  const day = dayOf(seenAt);
  const rows = await database.snapshots.bulkGet(posts.map((post) => [post.key, day]));
  const changed = posts.flatMap((post, i) => {
    const packed = rows[i]?.packed;
    const today = packed ? unpackSnapshots(day, packed) : [];
    const fuller = addSnapshot(today, snapshotOf(seenAt, post.counters));
    return fuller ? [{ postKey: post.key, day, packed: packSnapshots(day, fuller) }] : [];
  });
  if (changed.length > 0) await database.snapshots.bulkPut(changed);
}

/** Keeps the posts of a sighting and a snapshot of their counters. */
export const keepPosts: Keeper = {
  tables: (database) => [database.posts, database.snapshots],
  async keep({ network, posts, seenAt }, database, now) {
    // The same post twice in one sighting: the last reading counts.
    const last = [...new Map(posts.map((post) => [post.key, post])).values()];
    if (last.length === 0) return;
    const keepRows = async () => {
      const stored = await database.posts.bulkGet(last.map((post) => post.key));
      await database.posts.bulkPut(
        last.map((post, i) => mergePost(network, post, seenAt, stored[i], now)),
      );
    };
    await Promise.all([keepRows(), keepSnapshots(database, last, seenAt)]);
  },
};
