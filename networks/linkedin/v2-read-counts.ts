import type { Count } from '../contract';
import { readCount } from '../counts';
import { isBefore, parentOf, previousOf } from '../elements';
import { readText } from '../text';
import type { PostCounts } from './content';
import { visibleText } from './name-in';
import { readReactions } from './read-reactions';
import { STATISTICS } from './selectors';
import { iconIn } from './v2-parts';
import { COMMENT_ICON, PRESSABLE, REACTED_ICON, TEXT } from './v2-selectors';

type RowCounts = Omit<PostCounts, 'views'>;

const COMMENTS = /[ck]om+ent/i;
/** Not the Dutch « reacties », which are comments. */
const REACTIONS = /r[eé]action|reac[cç]|reaç|reaz|reak/i;
const SHARES = /repo|repu|part|diffu|condiv|teil/i;
/** « Commenter », "Comment", „Kommentieren“: a word and no number. */
const COMMENT_ACTION = /^[ck]om+ent\p{L}*$/iu;
/** « 1 commentaire », "1,234 comments": nothing else. */
const COMMENT_COUNT = /^\d[\d\s.,'’]*(?:\p{L}{1,3}\s)?[ck]om+ent\p{L}*$/iu;

/**
 * Counters of a V2 post: a row of its own above the action bar (2026-03), or numbers in the bar's buttons (2026-07).
 * Zeros are left out by LinkedIn. Views only on one's own posts.
 * @param parts what the post holds of its own
 */
export function readV2Counts(post: Element, parts: Element[]): PostCounts {
  const buttons = parts.filter((part) => part.localName === 'button');
  const commentButton =
    iconIn(parts, COMMENT_ICON)?.closest('button') ??
    buttons.find((button) => COMMENT_ACTION.test(labelOf(button))) ??
    null;
  const row = readRow(post, parts, commentButton);
  const isInRow = row.reactions ?? row.comments ?? row.shares;
  const statistics = parts.find((part) => part.localName === 'a' && part.matches(STATISTICS));
  return {
    ...(isInRow ? row : readBar(buttons, commentButton)),
    views: statistics ? readCount(readText(statistics), 'rounded') : null,
  };
}

function labelOf(button: Element): string {
  return button.getAttribute('aria-label') ?? visibleText(button);
}

/**
 * Reactions are known by their icons, comments by a word alike in six languages, shares by their words. In a language whose
 * words aren't known comments stand before shares; one alone may be either.
 */
function readRow(post: Element, parts: Element[], commentButton: Element | null): RowCounts {
  const counts: RowCounts = { reactions: null, comments: null, shares: null };
  const icon = parts.find(
    (part) => part.localName === 'svg' && part.id.includes(REACTED_ICON) && !part.closest('button'),
  );
  const reacted = icon?.closest(PRESSABLE);
  if (reacted) counts.reactions = readReactions(visibleText(reacted));

  const row = rowAbove(commentButton, post) ?? reacted?.parentElement ?? null;
  const unnamed: Count[] = [];
  let last = reacted;
  for (const item of parts) {
    if (item.localName === 'svg' || last?.contains(item) || item === commentButton) continue;
    if (row ? !row.contains(item) : commentButton && isBefore(commentButton, item)) continue;
    last = item;
    const text = visibleText(item);
    const count = readCount(text, 'rounded');
    if (!count) continue;
    if ((row ? COMMENTS : COMMENT_COUNT).test(text)) counts.comments ??= count;
    else if (!row) continue;
    else if (!counts.reactions && REACTIONS.test(text)) counts.reactions = readReactions(text);
    else if (SHARES.test(text)) counts.shares ??= count;
    else unnamed.push(count);
  }
  const isUnnamed = unnamed.length === 2 && !counts.comments && !counts.shares;
  const [comments = null, shares = null] = reacted && isUnnamed ? unnamed : [];
  return { ...counts, comments: counts.comments ?? comments, shares: counts.shares ?? shares };
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

/** In the bar the order is: react, open the reactions' menu (which has no text), comment, share. */
function readBar(buttons: Element[], commentButton: Element | null): RowCounts {
  const at = commentButton ? buttons.indexOf(commentButton) : Number.NaN;
  return {
    reactions: numberIn(buttons[at - 1]) ?? numberIn(buttons[at - 2]),
    comments: numberIn(buttons[at]),
    shares: numberIn(buttons[at + 1]),
  };
}

function numberIn(button: Element | undefined): Count | null {
  const text = button ? visibleText(button) : '';
  return /^\d/.test(text) ? readCount(text, 'rounded') : null;
}
