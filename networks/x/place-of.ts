import type { Answered, ComposerPlace, ReadingContext } from '../contract';
import { find, previousOf } from '../elements';
import { partsOf } from './article';
import { ARTICLE, CELL, COMPOSER, MESSAGES } from './selectors';
import { focalIdOf, isReply } from './standing';

/** Says what an editor of X writes: a reply, a new post or a message. Null for the search box and the like. */
export function placeOf(editor: Element, context: ReadingContext): ComposerPlace | null {
  if (editor.closest(MESSAGES)) return { purpose: 'message', answers: null };
  if (!editor.closest(COMPOSER)) return null;
  const dialog = editor.closest('[role="dialog"]');
  const answers = dialog
    ? answeredInDialog(dialog, editor, context)
    : answeredInPage(editor, context);
  return { purpose: answers ? 'reply' : 'post', answers };
}

/** The reply window shows the answered post above the editor; a quoted one stands below. */
function answeredInDialog(
  dialog: Element,
  editor: Element,
  context: ReadingContext,
): Answered | null {
  const above = [...dialog.querySelectorAll(ARTICLE)].filter(
    (article) => article.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const article = above.at(-1);
  return article ? answeredBy(article, context) : null;
}

/** In the page, only a status page and `/intent/post?in_reply_to=` have a reply box: in a row of its own after the answered post, or outside the rows. */
function answeredInPage(editor: Element, context: ReadingContext): Answered | null {
  const focal = context.address.searchParams.get('in_reply_to') ?? focalIdOf(editor, context);
  if (focal === null) return null;
  let cell = editor.closest(CELL);
  while (cell) {
    const article = find(cell, ARTICLE);
    if (article) return answeredBy(article, context);
    cell = previousOf(cell);
  }
  return { kind: 'post', key: `x:${focal}` };
}

function answeredBy(article: Element, context: ReadingContext): Answered | null {
  const id = partsOf(article).id ?? focalIdOf(article, context);
  if (id === null) return null;
  return { kind: isReply(article, id, context) ? 'comment' : 'post', key: `x:${id}` };
}
