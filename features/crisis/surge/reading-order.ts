import type { Comment } from '../../../networks/contract';
import type { Sample } from './model';

/** A comment as it was read, as far as counting needs it. */
export type ReadComment = Pick<Comment, 'postKey' | 'parentKey' | 'at'>;

/** Steps back in time that rounded dates must leave certain: a ranking has so many in a row once in seven hundred lists. */
const LEAST_STEPS = 6;

/** Steps each way from which on no order of dates explains the list. */
const LEAST_BREAKS = 2;

/**
 * In which order a network shows the comments of a post, as far as their dates tell: no adapter reads the network's menu.
 * What goes back and forth is by relevance, the only other order that the four networks have (November 2026). Where dates
 * only grow, a ranking that favours early comments looks the same as « oldest first », and nothing is said.
 * @param comments of one post, in the page's order
 * @returns null: too few, or dates too round, to tell
 */
export function readingOrder(comments: readonly ReadComment[]): Sample['order'] | null {
  const dates = comments.flatMap(({ parentKey, at }) =>
    parentKey === null && at.ok ? [at.value] : [],
  );
  let later = 0;
  let earlier = 0;
  dates.slice(1).forEach((date, index) => {
    const before = dates[index] ?? date;
    if (date.low > before.high) later += 1;
    if (date.high < before.low) earlier += 1;
  });
  if (Math.min(later, earlier) >= LEAST_BREAKS) return 'relevance';
  return earlier >= LEAST_STEPS && later === 0 ? 'newest' : null;
}
