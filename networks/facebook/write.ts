import { closest, find, findAll, rawText } from '../elements';
import { isComment, own } from './find';
import { COMMENT_BUTTON, HIDDEN } from './selectors';
import { isReplyEditorLabel } from './words';

/** Opens Facebook's own reply box for a comment, or its comment box for a post, by its own button. */
export function openReply(element: Element): boolean {
  const button = isComment(element) ? replyButtonOf(element) : commentButtonOf(element);
  if (!(button instanceof HTMLElement)) return false;
  button.click();
  return true;
}

/** Under a comment, "Reply" is the action without a label of its own: Like and React have one (2026-09). */
function replyButtonOf(comment: Element): Element | undefined {
  const actions = own(comment, 'li [role="button"]').filter((action) => !closest(action, HIDDEN));
  const named = [...actions, ...own(comment, '[role="button"]')].find((action) =>
    isReplyEditorLabel(rawText(action)),
  );
  return (
    named ??
    actions.find((action) => !action.hasAttribute('aria-label') && !find(action, '[aria-label]'))
  );
}

function commentButtonOf(card: Element): Element | null {
  const mark = findAll(card, COMMENT_BUTTON).find((element) => !closest(element, HIDDEN));
  return mark ? closest(mark, '[role="button"], button') : null;
}
