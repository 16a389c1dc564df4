import type { Count, Counters } from '../contract';
import { readCount } from '../counts';
import { visibleText } from './name-in';
import { countOr, readReactions } from './read-reactions';
import { STATISTICS } from './selectors';
import { COMMENTS_ITEM, COUNT_ITEM, IMPRESSIONS, REACTIONS, REACTIONS_ITEM } from './v1-selectors';

/** Counters of a V1 post: named items in a row; impressions on one's own posts; no saves anywhere. */
export function readV1Counters(post: Element): Counters {
  const others = [...post.querySelectorAll(COUNT_ITEM)].filter(
    (item) =>
      !item.matches(`${COMMENTS_ITEM},${REACTIONS_ITEM}`) && !item.querySelector(REACTIONS_ITEM),
  );
  return {
    reactions: countOr(readReactionsRow(post)),
    comments: countOr(numberIn(post.querySelector(COMMENTS_ITEM))),
    shares: countOr(numberIn(others.find((item) => !item.matches(REACTIONS)) ?? null)),
    views: countOr(numberIn(post.querySelector(`${IMPRESSIONS},${STATISTICS}`))),
    saves: { ok: false, why: 'absent' },
  };
}

function readReactionsRow(post: Element): Count | null {
  const number = numberIn(post.querySelector(REACTIONS));
  if (number) return number;
  const row = post.querySelector(REACTIONS_ITEM);
  const labelled = row?.matches('[aria-label]') ? row : row?.querySelector('[aria-label]');
  return readReactions(labelled?.getAttribute('aria-label') ?? (row ? visibleText(row) : ''));
}

function numberIn(item: Element | null): Count | null {
  if (!item) return null;
  const label = item.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '';
  return readCount(textOf(item), 'rounded') ?? readCount(label, 'rounded');
}

/** Buttons are the items here, so that their text is wanted too. */
function textOf(item: Element): string {
  return visibleText(item.querySelector('button') ?? item);
}
