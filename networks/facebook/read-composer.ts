import type { Answered, ComposerPlace, ReadingContext } from '../contract';
import { closest, find, findAll, isMatch, parentOf } from '../elements';
import { commentPartsOf } from './comment-parts';
import { cardFor, cardOf, isComment } from './find';
import { commentKeyOf, postKeyOf } from './identity';
import { readCommentAuthor } from './read-comment';
import { commentsIn, isReply, threadAround } from './read-thread';
import { ARTICLE, EDITOR, HIDDEN, LIKE_BUTTON, MESSENGER } from './selectors';
import { commentButtonsIn } from './unmarked-bar';
import { isMessageLabel, isReplyEditorLabel, labelOf } from './words';

/** What an editor writes and whom it answers, by where it stands; null for what is no composer of Facebook's. */
export function placeOf(editor: Element, context: ReadingContext): ComposerPlace | null {
  if (!isMatch(editor, EDITOR) || closest(editor, HIDDEN)) return null;
  if (isMessage(editor, context)) return { purpose: 'message', answers: undefined };
  const card = cardFor(editor, context.page);
  if (card) return placeInCard(editor, card, context);
  // The box for a new post opens in a dialog that holds no post.
  return closest(editor, '[role="dialog"]') ? { purpose: 'post', answers: null } : null;
}

function isMessage(editor: Element, context: ReadingContext): boolean {
  return (
    context.page.kind === 'messages' ||
    closest(editor, MESSENGER) !== null ||
    (isMessageLabel(labelOf(editor)) && !cardOf(editor))
  );
}

function placeInCard(editor: Element, card: Element, context: ReadingContext): ComposerPlace {
  const comment = commentAnsweredBy(editor, card);
  if (comment) {
    const key = commentKeyOf(commentPartsOf(comment), context);
    return { purpose: 'reply', answers: key ? { kind: 'comment', key } : undefined };
  }
  const key = postKeyOf(card, context);
  const answers: Answered | undefined = key ? { kind: 'post', key } : undefined;
  return { purpose: 'comment', answers };
}

/** The comment whose thread an editor stands in; null for the editor of the post itself. */
function commentAnsweredBy(editor: Element, card: Element): Element | null {
  const wrapper = closest(editor, '[data-commentid]');
  const thread = wrapper ? commentsIn(wrapper) : threadAround(editor, card);
  const [top] = thread;
  if (!top) return null;
  const article = closest(editor, ARTICLE);
  const isInComment = wrapper !== null || (article !== null && isComment(article));
  if (!isInComment && !isInThread(editor, thread, card)) return null;
  // In a thread the label names who is answered, when it isn't the thread's first.
  const label = labelOf(editor);
  const named = thread.filter((comment) => {
    const author = readCommentAuthor(commentPartsOf(comment));
    return author.ok && label.includes(author.value.name);
  });
  return named.at(-1) ?? top;
}

/** The post's own editor stands with all its threads or with its bar; a reply's with one thread only. */
function isInThread(editor: Element, thread: Element[], card: Element): boolean {
  if (thread.filter((comment) => !isReply(comment)).length > 1) return false;
  if (isReplyEditorLabel(labelOf(editor))) return true;
  for (let area = parentOf(editor); area && area !== card; area = parentOf(area)) {
    if (find(area, LIKE_BUTTON) || commentButtonsIn(area).length > 0) return false;
    if (commentsIn(area).length > 0) break;
  }
  // With a single thread both stand alike, but then the post's own editor is there as well, and first or last.
  const editors = findAll(card, EDITOR).filter((other) => !closest(other, HIDDEN));
  return editors.length > 1 && depthOf(editor) > Math.min(...editors.map(depthOf));
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let above = parentOf(element); above; above = parentOf(above)) depth++;
  return depth;
}
