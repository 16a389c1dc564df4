import { COUNTERS, type Counters } from '../../networks/contract';
import type { Keeper, Keeping } from '../../storage/keep-sighting';
import { mergeRows } from '../../storage/merge-rows';
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

/** What is dated later than now was written under a clock that has been set back since. */
const upTo = (now: number, day: readonly Snapshot[]): Snapshot[] =>
  day.filter(({ at }) => at <= now);

async function keepSnapshots({ sighting, database, storedPosts, now }: Keeping): Promise<void> {
  const day = dayOf(sighting.seenAt);
  await mergeRows(database.snapshots, sighting.posts, {
    keyOf: (post): [string, number] => [post.key, day],
    isNew: ({ key }) => dayOf(storedPosts.get(key)?.lastSeenAt ?? -Infinity) < day,
    merge(post, stored) {
      const today = stored ? upTo(now, unpackSnapshots(day, stored.packed)) : [];
      const fuller = addSnapshot(today, snapshotOf(sighting.seenAt, post.counters));
      return fuller && { postKey: post.key, day, packed: packSnapshots(day, fuller) };
    },
  });
}

async function keepPostRows({ sighting, database, storedPosts, now }: Keeping): Promise<void> {
  const { network, posts, seenAt } = sighting;
  if (posts.length === 0) return;
  await database.posts.bulkPut(
    posts.map((post) => mergePost(network, post, seenAt, storedPosts.get(post.key), now)),
  );
}

/** Keeps the posts of a sighting and a snapshot of their counters. */
export const keepPosts: Keeper = {
  tables: (database) => [database.posts, database.snapshots],
  async keep(keeping) {
    await Promise.all([keepPostRows(keeping), keepSnapshots(keeping)]);
  },
};
