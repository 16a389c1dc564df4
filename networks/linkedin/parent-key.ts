import { findAll, isMatch, parentOf, previousOf } from '../elements';
import { commentAround } from './find-comments';
import { COMMENT, COMMENT_LIST } from './selectors';
import { commentUrnOf } from './urn';
import { IS_REPLY as V1_REPLY } from './v1-selectors';
import { IS_REPLY as V2_REPLY } from './v2-selectors';

/**
 * The comment that a reply stands under: the one around it (V1), or the nearest before it in the list that is no
 * reply itself (V2, where replies are siblings). Null at the top of a thread.
 */
export function parentKeyOf(comment: Element): string | null {
  const outer = commentAround(parentOf(comment));
  if (outer) return keyOf(outer);
  if (!isReply(comment)) return null;
  let before = commentBefore(comment);
  while (before && isReply(before)) before = commentBefore(before);
  return before && keyOf(before);
}

/** The comment that stands just before an element in its list; null at the head of the list. */
export function commentBefore(element: Element): Element | null {
  const list = element.closest(COMMENT_LIST);
  let part: Element | null = element;
  while (part && part !== list) {
    let sibling = previousOf(part);
    while (sibling) {
      const last = [sibling, ...findAll(sibling, COMMENT)].at(-1);
      if (last && isMatch(last, COMMENT)) return commentAround(last);
      sibling = previousOf(sibling);
    }
    part = list && parentOf(part);
  }
  return null;
}

function isReply(comment: Element): boolean {
  return comment.matches(V1_REPLY) || comment.querySelector(V2_REPLY) !== null;
}

function keyOf(comment: Element): string | null {
  const urn = commentUrnOf(comment);
  return urn && `linkedin:${urn.id}`;
}
