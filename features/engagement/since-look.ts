import type { SeenPost } from './model';

/**
 * Since when a post's growth is told: when it was last on screen before this visit, else when it was
 * first seen. A visit dated later than the last look is of a clock that has been set back since.
 */
export function lastLookOf({ seenBefore, firstSeenAt, lastSeenAt }: SeenPost): number {
  return seenBefore !== null && seenBefore <= lastSeenAt ? seenBefore : firstSeenAt;
}
