import { unpackSnapshots } from '../../../features/engagement/pack';
import { liveReplies } from '../../../features/replies/records';
import { relaxedDatabase } from '../../../storage/database';
import { operationOf, POSTS_EACH, placeOf } from './writing';

/** How many rows of one sighting are there: all of them, or none. */
async function rowsOf(place: number): Promise<number[]> {
  const { posts, comments, authors, snapshots } = relaxedDatabase;
  const ids = Array.from({ length: POSTS_EACH }, (_, i) => place * POSTS_EACH + i);
  const pairs = ids.flatMap((id) => [`${id}a`, `${id}b`]);
  const day = Math.floor(1_763_700_000_000 / 86_400_000);
  const packed = await snapshots.bulkGet(ids.map((id) => [`facebook:p${id}`, day]));
  const whole = packed.filter((row) => row && unpackSnapshots(day, row.packed).length === 1);
  return [
    (await posts.bulkGet(ids.map((id) => `facebook:p${id}`))).filter(Boolean).length / POSTS_EACH,
    (await comments.bulkGet(pairs.map((id) => `facebook:c${id}`))).filter(Boolean).length /
      pairs.length,
    (await authors.bulkGet(pairs.map((id) => `facebook:someone.${id}`))).filter(Boolean).length /
      pairs.length,
    whole.length / POSTS_EACH,
  ];
}

/** What became of a trial's sightings, the first `told` of which were said to be stored. */
export async function verdict(
  trial: number,
  told: number,
): Promise<{ lost: number; torn: number; found: number }> {
  const result = { lost: 0, torn: 0, found: 0 };
  // One more than told may be stored: the browser may die between the commit and the telling.
  for (let i = 0; i < told + 2; i += 1) {
    const done = (await relaxedDatabase.operations.get(operationOf(trial, i))) ? 1 : 0;
    const parts = [done, ...(await rowsOf(placeOf(trial, i)))];
    if (new Set(parts).size > 1) result.torn += 1;
    else if (done) result.found += 1;
    else if (i < told) result.lost += 1;
  }
  return result;
}

/** How often a reply was used, by its own count and by the operations done. */
export async function usesOf(
  reply: string,
  prefix: string,
): Promise<{ counted: number; done: number }> {
  const { replies, operations } = relaxedDatabase;
  const stored = await replies.get(reply);
  const done = await operations.where('id').startsWith(prefix).count();
  return { counted: stored?.timesUsed ?? -1, done };
}

/** The ids of the replies that the library shows. */
export function shownReplies(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const subscription = liveReplies(null).subscribe({
      next: (replies) => {
        queueMicrotask(() => subscription.unsubscribe());
        resolve(replies.map(({ id }) => id));
      },
      error: reject,
    });
  });
}

/** Resolves once the live query shows that a reply was used, in whatever window that was. */
export function sawUse(id: string, times: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const subscription = liveReplies(null).subscribe({
      next: (replies) => {
        const used = replies.find((reply) => reply.id === id)?.timesUsed ?? 0;
        if (used < times) return;
        queueMicrotask(() => subscription.unsubscribe());
        resolve(used);
      },
      error: reject,
    });
  });
}
