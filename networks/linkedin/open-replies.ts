import { find, findAll, isBefore } from '../elements';
import { commentAround } from './find-comments';
import { COMMENT, COMMENT_LIST } from './selectors';
import { COMMENT_REPLIES, PREVIOUS_REPLIES } from './v1-selectors';
import { COMMENT_BOX, IS_REPLY, PRESSABLE } from './v2-selectors';

/** What LinkedIn itself offers to show the replies to a held comment; null where it has nothing folded. */
export function openerOf(comment: Element): Element | null {
  return comment.matches('[data-id]') ? v1OpenerOf(comment) : v2OpenerOf(comment);
}

/** "See previous replies" inside the article, or the number of replies where that can be pressed. */
function v1OpenerOf(comment: Element): Element | null {
  const own = (selector: string): Element | null =>
    findAll(comment, selector).find((part) => commentAround(part) === comment) ?? null;
  return own(PREVIOUS_REPLIES) ?? own(`button${COMMENT_REPLIES}, ${COMMENT_REPLIES} button`);
}

/** A button of no comment, between this one and the next that is no reply: everything in the list is a sibling. */
function v2OpenerOf(comment: Element): Element | null {
  const list = comment.closest(COMMENT_LIST);
  if (!list) return null;
  const next = findAll(list, COMMENT).find(
    (other) =>
      commentAround(other) === other &&
      other !== comment &&
      isBefore(comment, other) &&
      !comment.contains(other) &&
      find(other, IS_REPLY) === null,
  );
  return (
    findAll(list, PRESSABLE).find(
      (button) =>
        isBefore(comment, button) &&
        !comment.contains(button) &&
        (!next || (isBefore(button, next) && !next.contains(button))) &&
        commentAround(button) === null &&
        button.closest(COMMENT_BOX) === null,
    ) ?? null
  );
}
