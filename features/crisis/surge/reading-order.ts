import type { Comment } from '../../../networks/contract';
import type { Sample } from './model';

/** A comment as it was read, as far as counting needs it. */
export type ReadComment = Pick<Comment, 'postKey' | 'parentKey' | 'at'>;

/** Comments from which on their order says something, and steps of it that rounded dates must leave certain. */
const LEAST_COMMENTS = 5;
const LEAST_STEPS = 3;

/** Steps against the rest from which on no order of dates explains the list. */
const LEAST_BREAKS = 2;

/**
 * In which order a network shows the comments of a post, as their dates tell: no adapter reads the network's menu. What
 * is neither newest nor oldest first is by relevance, the only other order that the four networks have (November 2026).
 * @param comments of one post, in the page's order
 * @returns null: too few, or dates too round, to tell
 */
export function readingOrder(comments: readonly ReadComment[]): Sample['order'] | null {
  const dates = comments.flatMap(({ parentKey, at }) =>
    parentKey === null && at.ok ? [at.value] : [],
  );
  if (dates.length < LEAST_COMMENTS) return null;
  let later = 0;
  let earlier = 0;
  dates.slice(1).forEach((date, index) => {
    const before = dates[index] ?? date;
    if (date.low > before.high) later += 1;
    if (date.high < before.low) earlier += 1;
  });
  if (Math.min(later, earlier) >= LEAST_BREAKS) return 'relevance';
  if (later >= LEAST_STEPS && earlier === 0) return 'oldest';
  if (earlier >= LEAST_STEPS && later === 0) return 'newest';
  return null;
}
