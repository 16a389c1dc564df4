import type { Answered, Author, ComposerPlace, Reading, ReadingContext } from '../contract';
import { closest, find, findAll, isMatch, rawText } from '../elements';
import { absolute, handleIn, pathOf } from './addresses';
import { findComments, postBoxOf } from './find';
import { commentKeyOf, postKeyOf } from './identity';
import { handleOf } from './read-comment';
import { CHAT, EDITOR, POST_BOX } from './selectors';
import { isMessageLabel } from './words';

/** What an editor writes and whom it answers; null for what is no composer of Instagram's. */
export function placeOf(editor: Element, context: ReadingContext): ComposerPlace | null {
  if (!isMatch(editor, EDITOR)) return null;
  if (isMessage(editor, context)) return { purpose: 'message', answers: undefined };
  const box = postBoxOf(editor);
  if (box) return placeUnderPost(editor, box, context);
  // The caption of a new post is written in a dialog that holds no post.
  const isCaption = !isMatch(editor, 'textarea') || closest(editor, 'form') === null;
  return closest(editor, '[role="dialog"]') && isCaption
    ? { purpose: 'post', answers: null }
    : null;
}

/** The account logged in: the one profile that the navigation links to with its picture. */
export function readSpeaker(document: Document): Reading<Author> {
  for (const link of findAll(document.documentElement, 'a[href^="/"]')) {
    const handle = handleIn(pathOf(link));
    if (!handle || closest(link, POST_BOX) || !find(link, 'img')) continue;
    return { ok: true, value: { handle, name: handle, address: absolute(pathOf(link)) } };
  }
  return { ok: false, why: 'absent' };
}

/** Message windows, the inbox, and answers to a story, which arrive as messages. */
function isMessage(editor: Element, context: ReadingContext): boolean {
  if (context.page.kind === 'messages' || context.address.pathname.startsWith('/stories/'))
    return true;
  return closest(editor, CHAT) !== null || isMessageLabel(editor.getAttribute('aria-label') ?? '');
}

/** One field serves the post and its comments: "Reply" only puts `@handle ` in front. */
function placeUnderPost(editor: Element, box: Element, context: ReadingContext): ComposerPlace {
  const key = postKeyOf(box, context);
  const handle = /^@([\w.]+)\s/.exec(`${draftOf(editor)} `)?.[1];
  if (!handle) return { purpose: 'comment', answers: key ? { kind: 'post', key } : undefined };
  const rows = findComments(box).filter((row) => handleOf(row) === handle);
  // Someone who commented twice may be answered on either; someone who didn't is only mentioned.
  if (rows.length > 1) return { purpose: 'reply', answers: undefined };
  const [row] = rows;
  if (!row) return { purpose: 'comment', answers: key ? { kind: 'post', key } : undefined };
  return { purpose: 'reply', answers: answeredIn(row) };
}

function answeredIn(row: Element): Answered | undefined {
  const key = commentKeyOf(row);
  return key ? { kind: 'comment', key } : undefined;
}

function draftOf(editor: Element): string {
  return editor instanceof HTMLTextAreaElement ? editor.value : rawText(editor);
}
