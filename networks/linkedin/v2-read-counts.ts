import type { Count } from '../contract';
import { readCount } from '../counts';
import { findAll, parentOf, previousOf } from '../elements';
import { readText } from '../text';
import type { PostCounts } from './content';
import { visibleText } from './name-in';
import { readReactions } from './read-reactions';
import { COMMENT, STATISTICS } from './selectors';
import { COMMENT_ICON, REACTED_ICON, TEXT } from './v2-selectors';

type RowCounts = Omit<PostCounts, 'views'>;

const COMMENTS = /[ck]om+ent/i;
const REACTIONS = /r[eé]a/i;
const SHARES = /repo|repu|part|diffu|condiv|teil/i;
const PRESSABLE = 'a,button,[role="button"]';

/**
 * Counters of a V2 post: a row of its own above the action bar (2026-03), or numbers in the bar's buttons (2026-07).
 * Zeros are left out by LinkedIn. Views only on one's own posts.
 */
export function readV2Counts(post: Element): PostCounts {
  const commentButton = firstOwn(post, COMMENT_ICON)?.closest('button') ?? null;
  const row = readRow(post, commentButton);
  const bar = readBar(post, commentButton);
  const statistics = post.querySelector(STATISTICS);
  return {
    reactions: row.reactions ?? bar.reactions,
    comments: row.comments ?? bar.comments,
    shares: row.shares ?? bar.shares,
    views: statistics && readCount(readText(statistics), 'rounded'),
  };
}

/** Reactions are known by their icons; comments by a word alike in six languages; what is left beside them is shares. */
function readRow(post: Element, commentButton: Element | null): RowCounts {
  const counts: RowCounts = { reactions: null, comments: null, shares: null };
  const icons = [...post.querySelectorAll(REACTED_ICON)].find(
    (icon) => !icon.closest(`button,${COMMENT}`),
  );
  const reacted = icons?.closest(PRESSABLE);
  if (reacted) counts.reactions = readReactions(visibleText(reacted));

  const row = rowAbove(commentButton, post) ?? reacted?.parentElement;
  for (const item of row?.querySelectorAll(`${PRESSABLE},p`) ?? []) {
    const isInside = item.parentElement?.closest(PRESSABLE);
    if (item === reacted || (isInside && row?.contains(isInside))) continue;
    const text = visibleText(item);
    if (!/\d/.test(text)) continue;
    if (COMMENTS.test(text)) counts.comments ??= readCount(text, 'rounded');
    else if (!counts.reactions && REACTIONS.test(text)) counts.reactions = readReactions(text);
    else if (reacted || counts.comments || SHARES.test(text))
      counts.shares ??= readCount(text, 'rounded');
  }
  return counts;
}

/** The row ends with the rule that stands over the action bar. */
function rowAbove(commentButton: Element | null, post: Element): Element | null {
  let part = commentButton;
  while (part && part !== post) {
    const rule = previousOf(part);
    if (rule instanceof HTMLHRElement) {
      const row = previousOf(rule);
      return row && !row.matches(TEXT) && !row.querySelector(`${TEXT},video`) ? row : null;
    }
    part = parentOf(part);
  }
  return null;
}

/** In the bar the order is: react, open the reactions' menu, comment, share. */
function readBar(post: Element, commentButton: Element | null): RowCounts {
  let bar = commentButton && parentOf(commentButton);
  while (bar && bar !== post && findAll(bar, 'button').length < 3) bar = parentOf(bar);
  const buttons = bar ? findAll(bar, 'button') : [];
  const at = commentButton ? buttons.indexOf(commentButton) : -1;
  return {
    reactions: at > 0 ? numberIn(buttons[0]) : null,
    comments: at >= 0 ? numberIn(buttons[at]) : null,
    shares: at >= 0 ? numberIn(buttons[at + 1]) : null,
  };
}

function numberIn(button: Element | undefined): Count | null {
  const text = button ? visibleText(button) : '';
  return /^\d/.test(text) ? readCount(text, 'rounded') : null;
}

function firstOwn(post: Element, selector: string): Element | null {
  const first = post.querySelector(selector);
  return first?.closest(COMMENT) ? null : first;
}
