import type { NetworkId } from '../../../networks/contract.ts';
import type { SamplePost } from './model.ts';
import type { PostRow } from './table.ts';

type Counters = SamplePost['counters'];

/** Counters that a network never shows to readers on a post (NETWORKS: views are X's, saves too; Instagram hides shares' totals). */
const NEVER_SHOWN: Record<NetworkId, readonly (keyof Counters)[]> = {
  facebook: ['views', 'saves'],
  x: [],
  linkedin: ['views', 'saves'],
  instagram: ['views', 'saves'],
};

/** How much of an audience each network has, so that one post doesn't show the same figures everywhere. */
const AUDIENCE: Record<NetworkId, number> = {
  facebook: 1,
  x: 0.93,
  linkedin: 0.41,
  instagram: 1.27,
};

/** A post's counters on one network. Figures under ten stay as written; comments are never fewer than those in the thread. */
export function shownCounters(network: NetworkId, row: PostRow, inThread: number): Counters {
  const hidden = NEVER_SHOWN[network];
  const scaled = (name: keyof Counters): number | null => {
    const written = row[name];
    if (written === null || hidden.includes(name)) return null;
    return written < 10 ? written : Math.round(written * AUDIENCE[network]);
  };
  return {
    reactions: scaled('reactions'),
    comments: Math.max(scaled('comments') ?? 0, inThread),
    shares: scaled('shares'),
    views: scaled('views'),
    saves: scaled('saves'),
  };
}
