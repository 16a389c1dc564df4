import { COUNTERS, type Counters, type NetworkId, type Post } from '../../networks/contract';
import { isNewer, mergeReading, mergeSeen, mergeWithin } from './merge-readings';
import { completeWriting, mergeWriting } from './merge-written';
import type { SeenPost } from './model';

/** Milliseconds. A post that was away from the screen for so long is seen on another visit. */
const VISIT_GAP = 30 * 60 * 1000;

function seenBefore(seenAt: number, stored: SeenPost | undefined): number | null {
  if (stored === undefined) return null;
  return seenAt - stored.lastSeenAt > VISIT_GAP ? stored.lastSeenAt : stored.seenBefore;
}

function mergeCounters(fresh: Counters, stored: Counters | undefined): Counters {
  const merged = { ...fresh };
  for (const name of COUNTERS) merged[name] = mergeReading(fresh[name], stored?.[name]);
  return merged;
}

/**
 * What is known of a post once this reading is added. What is known is never lost to a reading that
 * failed, nor to one that is older.
 * @param seenAt when it was read, and `now`, in milliseconds since 1970
 */
export function mergePost(
  network: NetworkId,
  post: Post,
  seenAt: number,
  stored: SeenPost | undefined,
  now: number,
): SeenPost {
  const seen = mergeSeen(seenAt, stored, now);
  if (stored && !isNewer(seenAt, stored, now)) return { ...completePost(post, stored), ...seen };
  return {
    key: post.key,
    network,
    ...mergeWriting(network, post, stored),
    atWithin: mergeWithin(post.at, stored),
    counters: mergeCounters(post.counters, stored?.counters),
    kinds: stored?.kinds ?? [],
    seenBefore: seenBefore(seenAt, stored),
    ...seen,
  };
}

/** An older reading only fills what is still unknown. */
function completePost(older: Post, stored: SeenPost): SeenPost {
  return {
    ...stored,
    ...completeWriting(stored.network, older, stored),
    atWithin: stored.at === null ? mergeWithin(older.at, undefined) : stored.atWithin,
    counters: mergeCounters(stored.counters, older.counters),
  };
}
