import type { Count, Reading, ReadingContext } from '../contract';
import { readCount } from '../counts';
import { closest, find, findAll, isBefore, isMatch, parentOf, rawText } from '../elements';
import { type CommentParts, commentPartsOf, isAction } from './comment-parts';
import { isComment } from './find';
import { commentKeyOf } from './identity';
import { ARTICLE, CARD, COMMENT_BOX } from './selectors';
import { isReplyLabel, repliesIn } from './words';

/** How far around a comment its "View 3 replies" stands, where no wrapper holds both. */
const THREAD_STEPS = 4;

/** "View 3 replies" and what precedes it (who replied) are short. */
const LONGEST_BUTTON = 120;

/** The comment that a reply answers: by its link, else by nesting, else by standing after it. Null at the top. */
export function parentKeyOf(parts: CommentParts, context: ReadingContext): string | null {
  if (parts.ids?.parentId) return `facebook:${parts.ids.parentId}`;
  const parent = nestingParentOf(parts) ?? precedingParentOf(parts);
  return parent && commentKeyOf(commentPartsOf(parent), context);
}

/** The top of the thread that an element stands in, when one of its ancestors holds that thread alone. */
export function threadAround(element: Element, edge: Element): Element[] {
  for (let area = parentOf(element); area && area !== edge; area = parentOf(area)) {
    const comments = commentsIn(area);
    if (comments.length > 0) return comments;
  }
  return [];
}

/** Replies that exist under a comment, by the button that unfolds them. */
export function readReplies(parts: CommentParts): Reading<Count> {
  const unfolding = unfoldingOf(parts);
  if (!unfolding) return { ok: false, why: 'absent' };
  const { value, low, high } = unfolding.count;
  // « Voir 4 autres réponses » leaves out those that are already there.
  const shown = unfolding.areMore ? threadOf(parts).flatMap(commentsIn).length - 1 : 0;
  return { ok: true, value: { value: value + shown, low: low + shown, high: high + shown } };
}

/** The button that unfolds the replies of a comment, and what it says; null where nothing is folded. */
export function unfoldingOf(
  parts: CommentParts,
): { button: Element; count: Count; areMore: boolean } | null {
  for (const button of threadOf(parts).flatMap((area) => findAll(area, '[role="button"]'))) {
    const text = rawText(button);
    const replies = text.length <= LONGEST_BUTTON ? repliesIn(text) : null;
    if (!replies || !isOfThread(button, parts) || isAction(button, parts.comment)) continue;
    const count = readCount(replies.number, 'rounded');
    if (count) return { button, count, areMore: replies.areMore };
  }
  return null;
}

export function commentsIn(area: Element): Element[] {
  return findAll(area, ARTICLE).filter(isComment);
}

export function isReply(comment: Element): boolean {
  const parts = commentPartsOf(comment);
  return (
    Boolean(parts.ids?.parentId) || nestingParentOf(parts) !== null || isReplyLabel(parts.label)
  );
}

/** What holds a comment, its replies and what unfolds them, and nothing of other threads: one element, or two side by side. */
function threadOf({ comment, wrapper, label, ids }: CommentParts): Element[] {
  const isTop = !ids?.parentId && !isReplyLabel(label);
  const isForeign = (other: Element) =>
    !comment.contains(other) && !(isTop && isReplyLabel(other.getAttribute('aria-label') ?? ''));
  if (wrapper) {
    const behind = wrapper.nextElementSibling;
    return behind && isTop && !commentsIn(behind).some(isForeign) ? [wrapper, behind] : [wrapper];
  }
  let area = comment;
  for (let step = 0; step < THREAD_STEPS; step++) {
    const parent = parentOf(area);
    if (!parent || isMatch(parent, `${CARD}, ${COMMENT_BOX}, body`)) break;
    if (commentsIn(parent).some(isForeign)) break;
    area = parent;
  }
  return [area];
}

function isOfThread(button: Element, { comment, wrapper }: CommentParts): boolean {
  const box = closest(button, COMMENT_BOX);
  return !box || box === comment || box === wrapper || box.contains(comment);
}

/** The comment in whose article or wrapper this one stands. */
function nestingParentOf({ comment, wrapper }: CommentParts): Element | null {
  const above = parentOf(wrapper ?? comment);
  const box = above && closest(above, COMMENT_BOX);
  if (!box) return null;
  const parent = isMatch(box, ARTICLE) ? box : find(box, ARTICLE);
  return parent && parent !== comment && isComment(parent) ? parent : null;
}

/** A reply beside its thread's comment says so in its label; the last one before it that isn't a reply is its parent. */
function precedingParentOf({ comment, label }: CommentParts): Element | null {
  if (!isReplyLabel(label)) return null;
  for (let area = parentOf(comment); area; area = parentOf(area)) {
    const before = commentsIn(area).filter(
      (other) => isBefore(other, comment) && !isReplyLabel(other.getAttribute('aria-label') ?? ''),
    );
    const last = before.at(-1);
    if (last) return last;
    if (isMatch(area, CARD)) return null;
  }
  return null;
}
