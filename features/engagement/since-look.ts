import type { CounterName } from '../../networks/contract';
import { STILL_THERE } from './add-snapshot';
import { growthSince, seriesOf } from './growth';
import type { Growth, SeenPost, Snapshot } from './model';

/**
 * Since when a post's growth is told: when it was last on screen before this visit, else when it was
 * first seen. A visit dated later than the last look is of a clock that has been set back since.
 */
export function lastLookOf({ seenBefore, firstSeenAt, lastSeenAt }: SeenPost): number {
  return seenBefore !== null && seenBefore <= lastSeenAt ? seenBefore : firstSeenAt;
}

/** How a counter moved since the last look; `unread`: the post was on screen since, and the counter wasn't. */
export type LookGrowth = Growth | { kind: 'unread'; since: number };

/** How a post's counter moved since it was last looked at. Null at its first reading. */
export function growthSinceLook(
  post: SeenPost,
  history: readonly Snapshot[],
  name: CounterName,
): LookGrowth | null {
  const growth = growthSince(history, name, lastLookOf(post));
  const last = seriesOf(history, name).at(-1);
  if (growth || last === undefined) return growth;
  const since = last.at;
  // snapshots are dated to the second
  if (post.lastSeenAt - since < 1000) return null;
  if (post.lastSeenAt - since >= STILL_THERE) return { kind: 'unread', since };
  return { kind: last.low === last.high ? 'none' : 'uncertain', since };
}
