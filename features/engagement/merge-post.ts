import { COUNTERS, type Counters, type NetworkId, type Post } from '../../networks/contract';
import {
  authorKeyOf,
  isNewer,
  mergeMoment,
  mergeReading,
  mergeSeen,
  mergeText,
} from './merge-readings';
import type { SeenPost } from './model';

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
    address: post.address ?? stored?.address ?? null,
    authorKey: authorKeyOf(network, post.author) ?? stored?.authorKey ?? null,
    author: post.author.ok ? post.author.value : (stored?.author ?? null),
    text: mergeText(post, stored?.text ?? ''),
    language: post.language ?? stored?.language ?? null,
    at: mergeMoment(post.at, stored?.at ?? null),
    counters: mergeCounters(post.counters, stored?.counters),
    ...seen,
  };
}

/** An older reading only fills what is still unknown. */
function completePost(older: Post, stored: SeenPost): SeenPost {
  return {
    ...stored,
    address: stored.address ?? older.address,
    authorKey: stored.authorKey ?? authorKeyOf(stored.network, older.author),
    author: stored.author ?? (older.author.ok ? older.author.value : null),
    text: stored.text || mergeText(older, ''),
    language: stored.language ?? older.language,
    at: stored.at ?? mergeMoment(older.at, null),
    counters: mergeCounters(stored.counters, older.counters),
  };
}
