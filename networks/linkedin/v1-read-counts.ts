import type { Count } from '../contract';
import { readCount } from '../counts';
import type { PostCounts } from './content';
import { visibleText } from './name-in';
import { readReactions } from './read-reactions';
import { STATISTICS } from './selectors';
import { COMMENTS_ITEM, COUNT_ITEM, IMPRESSIONS, REACTIONS, REACTIONS_ITEM } from './v1-selectors';

/** Counters of a V1 post: named items in a row; impressions on one's own posts; no saves anywhere. */
export function readV1Counts(post: Element): PostCounts {
  const others = [...post.querySelectorAll(COUNT_ITEM)].filter(
    (item) =>
      !item.matches(`${COMMENTS_ITEM},${REACTIONS_ITEM}`) && !item.querySelector(REACTIONS_ITEM),
  );
  return {
    reactions: readReactionsRow(post),
    comments: numberIn(post.querySelector(COMMENTS_ITEM)),
    shares: numberIn(others.find((item) => !item.matches(REACTIONS)) ?? null),
    views: numberIn(post.querySelector(`${IMPRESSIONS},${STATISTICS}`)),
  };
}

function readReactionsRow(post: Element): Count | null {
  const number = numberIn(post.querySelector(REACTIONS));
  if (number) return number;
  const row = post.querySelector(REACTIONS_ITEM);
  const labelled = row?.matches('[aria-label]') ? row : row?.querySelector('[aria-label]');
  return readReactions(labelled?.getAttribute('aria-label') ?? (row ? visibleText(row) : ''));
}

/** The number drawn in an item, which is or holds a button, else that of its label. */
export function numberIn(item: Element | null): Count | null {
  if (!item) return null;
  const labelled = item.matches('[aria-label]') ? item : item.querySelector('[aria-label]');
  return (
    readCount(visibleText(item.querySelector('button') ?? item), 'rounded') ??
    readCount(labelled?.getAttribute('aria-label') ?? '', 'rounded')
  );
}
