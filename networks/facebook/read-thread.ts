import type { Count, Reading, ReadingContext } from '../contract';
import { readCount } from '../counts';
import { closest, findAll, isBefore, parentOf, rawText } from '../elements';
import { isComment } from './find';
import { commentKeyOf, idsOf } from './identity';
import { ARTICLE, CARD, COMMENT_BOX } from './selectors';
import { isRepliesText, isReplyLabel } from './words';

/** How far around a comment its "View 3 replies" stands. */
const THREAD_STEPS = 4;

/** The comment that a reply answers: by its link, else by nesting, else by standing after it. Null at the top. */
export function parentKeyOf(comment: Element, context: ReadingContext): string | null {
  const ids = idsOf(comment);
  if (ids?.parentId) return `facebook:${ids.parentId}`;
  const parent = nestingParentOf(comment) ?? precedingParentOf(comment);
  return parent && commentKeyOf(parent, context);
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
export function readReplies(comment: Element): Reading<Count> {
  let area: Element | null = comment;
  for (let step = 0; area && step <= THREAD_STEPS; step++) {
    const others =
      area === comment ? [] : commentsIn(area).filter((other) => !isUnder(other, comment));
    if (others.length > 0) break;
    for (const button of findAll(area, '[role="button"]')) {
      const box = closest(button, COMMENT_BOX);
      if (
        (box && box !== comment && box.matches(ARTICLE) && !box.contains(comment)) ||
        closest(button, 'li')
      )
        continue;
      const text = rawText(button);
      const count = isRepliesText(text) ? readCount(text, 'rounded') : null;
      if (count) return { ok: true, value: count };
    }
    area = parentOf(area);
    if (area?.matches(CARD)) break;
  }
  return { ok: false, why: 'absent' };
}

export function commentsIn(area: Element): Element[] {
  return findAll(area, ARTICLE).filter(isComment);
}

export function isReply(comment: Element): boolean {
  const label = comment.getAttribute('aria-label') ?? '';
  return (
    Boolean(idsOf(comment)?.parentId) || nestingParentOf(comment) !== null || isReplyLabel(label)
  );
}

function isUnder(other: Element, comment: Element): boolean {
  return (
    other === comment ||
    nestingParentOf(other) === comment ||
    isReplyLabel(other.getAttribute('aria-label') ?? '')
  );
}

/** The comment in whose article or wrapper this one stands. */
function nestingParentOf(comment: Element): Element | null {
  const wrapper = closest(comment, '[data-commentid]');
  const own = wrapper && firstArticle(wrapper) === comment ? wrapper : comment;
  if (wrapper && own === comment && wrapper !== comment) return firstArticle(wrapper);
  const above = parentOf(own);
  const box = above && closest(above, COMMENT_BOX);
  if (!box) return null;
  const parent = box.matches(ARTICLE) ? box : firstArticle(box);
  return parent && parent !== comment && isComment(parent) ? parent : null;
}

/** A reply beside its thread's comment says so in its label; the last one before it that isn't a reply is its parent. */
function precedingParentOf(comment: Element): Element | null {
  if (!isReplyLabel(comment.getAttribute('aria-label') ?? '')) return null;
  for (let area = parentOf(comment); area; area = parentOf(area)) {
    const before = commentsIn(area).filter(
      (other) => isBefore(other, comment) && !isReplyLabel(other.getAttribute('aria-label') ?? ''),
    );
    const last = before.at(-1);
    if (last) return last;
    if (area.matches(CARD)) return null;
  }
  return null;
}

function firstArticle(wrapper: Element): Element | null {
  return wrapper.querySelector(ARTICLE);
}
