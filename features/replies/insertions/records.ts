import { liveQuery, type Observable } from 'dexie';
import type { NetworkId } from '../../../networks/contract';
import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import { writeOnce } from '../../../storage/write-once';
import { afterUse } from '../after-use';
import type { InsertedReply } from './model';

const { insertions, replies } = strictDatabase;

/** Milliseconds: 90 days, as long as the comments that were answered are kept. */
const KEPT_FOR = 90 * 24 * 60 * 60 * 1000;

/**
 * Keeps an insertion and counts the use of its reply: both or neither, and once per insertion id
 * however often it is asked. A reply erased meanwhile has no counter left; the insertion is kept.
 */
export async function recordInsertion(inserted: InsertedReply): Promise<void> {
  await writeOnce(strictDatabase, [insertions, replies], inserted.id, async () => {
    const reply = await replies.get(inserted.replyId);
    const { at } = inserted;
    if (reply) await replies.put({ ...reply, ...afterUse(reply, at), updatedAt: Date.now() });
    await insertions.put(inserted);
  });
}

/** The latest insertions, newest first, at most so many. */
export function recentInsertions(limit: number): Promise<InsertedReply[]> {
  // the ids are UUIDv7: their order is that of time
  return insertions.orderBy('id').reverse().limit(limit).toArray();
}

/**
 * The insertions on a network from a moment on, oldest first.
 * @param at milliseconds since 1970, included
 */
export function insertionsSince(network: NetworkId, at: number): Promise<InsertedReply[]> {
  return insertions
    .where('[network+at]')
    .between([network, at], [network, Infinity], true, true)
    .toArray();
}

/** What `insertionsSince` answers, and again whenever a reply is inserted. */
export function liveInsertionsSince(network: NetworkId, at: number): Observable<InsertedReply[]> {
  return liveQuery(() => insertionsSince(network, at));
}

/** The insertion made last, on any network, and again whenever a reply is inserted; null: none yet. */
export function liveLatestInsertion(): Observable<InsertedReply | null> {
  return liveQuery(async () => (await insertions.orderBy('id').last()) ?? null);
}

/** What was inserted under a post. */
export function insertionsUnder(postKey: string): Promise<InsertedReply[]> {
  return insertions.where('postKey').equals(postKey).toArray();
}

/** What `insertionsUnder` answers, and again whenever a reply is inserted there. */
export function liveInsertionsUnder(postKey: string): Observable<InsertedReply[]> {
  return liveQuery(() => insertionsUnder(postKey));
}

/**
 * Forgets insertions of more than 90 days ago.
 * @param now milliseconds since 1970
 */
export async function pruneInsertions(now: number = Date.now()): Promise<void> {
  const { insertions: old } = relaxedDatabase;
  await writeOnce(relaxedDatabase, [old], null, () =>
    old
      .where('at')
      .below(now - KEPT_FOR)
      .delete(),
  );
}
