import { commentAround } from './find-comments';
import { COMMENT } from './selectors';
import { COMMENT_BUTTON, REPLY_BUTTON } from './v1-selectors';
import { replyButtonOf } from './v2-reply-button';
import { COMMENT_ICON } from './v2-selectors';

/** Presses the network's own reply or comment button. False when there is none or commenting is switched off. */
export function openReply(element: Element): boolean {
  const button = element.matches(COMMENT) ? replyButtonIn(element) : commentButtonIn(element);
  if (!(button instanceof HTMLButtonElement) || button.disabled) return false;
  button.click();
  return true;
}

function replyButtonIn(comment: Element): Element | null {
  for (const button of comment.querySelectorAll(REPLY_BUTTON))
    if (commentAround(button) === comment) return button;
  return comment.matches('[data-id]') ? null : replyButtonOf(comment);
}

function commentButtonIn(post: Element): Element | null {
  const button =
    post.querySelector(COMMENT_BUTTON) ??
    post.querySelector(`svg[id="${COMMENT_ICON}"]`)?.closest('button') ??
    null;
  return button?.closest(COMMENT) ? null : button;
}
