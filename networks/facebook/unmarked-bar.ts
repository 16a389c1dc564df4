import { closest, findAll } from '../elements';
import { HIDDEN } from './selectors';
import { isCommentWord, opensComments } from './words';

/**
 * The buttons to comment on a post, by their labels: before 2025, and in reels, a bar has no marks of its own.
 * In reels the label is one word, which a comment box's submit button has too: that one stands in a form.
 */
export function commentButtonsIn(root: Element): Element[] {
  return findAll(root, '[role="button"][aria-label]').filter((button) => {
    const label = button.getAttribute('aria-label') ?? '';
    if (opensComments(label)) return !closest(button, HIDDEN);
    return (
      isCommentWord(label) &&
      closest(button, '[role="main"]') !== null &&
      !closest(button, `${HIDDEN}, form`)
    );
  });
}
