import { liveQuery, type Observable } from 'dexie';
import { relaxedDatabase } from '../../storage/database';
import type { SnapshotsRow } from '../../storage/rows';
import type { SeenPost, Snapshot } from './model';
import { dayOf, unpackSnapshots } from './pack';

const { posts, snapshots } = relaxedDatabase;

/** A post that was seen, and again whenever it changes; undefined while it never was. */
export function livePost(key: string): Observable<SeenPost | undefined> {
  return liveQuery(() => posts.get(key));
}

/** The posts seen, newest first by when they were last or first on screen. */
export function livePosts(ask: {
  limit: number;
  order: 'last-seen' | 'first-seen';
}): Observable<SeenPost[]> {
  const index = ask.order === 'last-seen' ? 'lastSeenAt' : 'firstSeenAt';
  return liveQuery(() => posts.orderBy(index).reverse().limit(ask.limit).toArray());
}

/**
 * A post's snapshots as they are stored, a row a day, oldest first.
 * @param from milliseconds since 1970; the whole of its day is given
 */
export function packedHistoryOf(postKey: string, from = -Infinity): Promise<SnapshotsRow[]> {
  // With the upper end excluded Chromium 156 takes seven times as long (21 November 2026).
  return snapshots
    .where('[postKey+day]')
    .between([postKey, dayOf(from)], [postKey, Infinity], true, true)
    .toArray();
}

/**
 * A post's snapshots, oldest first. Those still to come were written under a clock that was ahead:
 * as the latest they would hide what is read now.
 * @param from milliseconds since 1970; from the beginning when left out
 */
export async function historyOf(postKey: string, from = -Infinity): Promise<Snapshot[]> {
  const days = await packedHistoryOf(postKey, from);
  const history = days.flatMap(({ day, packed }) => unpackSnapshots(day, packed));
  const now = Date.now();
  return history.filter(({ at }) => at >= from && at <= now);
}

/** A post's snapshots, oldest first, and again whenever one is added. */
export function liveHistoryOf(postKey: string, from?: number): Observable<Snapshot[]> {
  return liveQuery(() => historyOf(postKey, from));
}
