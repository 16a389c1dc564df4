import { closest, find, findAll, isMatch, rawText } from '../elements';
import { timeOf } from './find';
import { EDITOR, ICON, POST_BOX, PRESSED_TEXT } from './selectors';
import { isCommentText, isRepliesText, isReplyText } from './words';

/** Opens Instagram's own reply to a comment, or its comment field for a post. */
export function openReply(element: Element): boolean {
  const button = isMatch(element, POST_BOX) ? commentButtonOf(element) : replyButtonOf(element);
  if (!(button instanceof HTMLElement)) return false;
  if (isMatch(button, EDITOR)) button.focus();
  else button.click();
  return true;
}

/** "Reply": by its word, else the first button after the likes that is only text (2025-11). */
function replyButtonOf(row: Element): Element | undefined {
  if (!timeOf(row)) return undefined;
  const buttons = findAll(row, PRESSED_TEXT).filter(
    (button) => !find(button, 'svg') && !isMatch(button, 'a'),
  );
  return (
    buttons.find((button) => isReplyText(rawText(button))) ??
    buttons.find((button) => isUnknownWord(rawText(button)))
  );
}

/** A word in a language that isn't listed: no number of likes, nothing about the replies below. */
const isUnknownWord = (text: string): boolean =>
  text !== '' && !/\d/.test(text) && !isRepliesText(text);

/** The field where it is open, else the bar's comment icon. */
function commentButtonOf(box: Element): Element | null {
  const field = find(box, EDITOR);
  if (field) return field;
  const icon = findAll(box, `section ${ICON}`).find((svg) =>
    isCommentText(svg.getAttribute('aria-label') ?? ''),
  );
  return icon ? closest(icon, '[role="button"], button, a') : null;
}
