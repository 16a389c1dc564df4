import type { Author, Comment, Count, Moment, Reading, ReadingContext } from '../contract';
import { readCount } from '../counts';
import { closest, find, rawText } from '../elements';
import { readMoment } from '../moments';
import { resolve, withParameters } from './addresses';
import { type CommentParts, commentPartsOf, isAction } from './comment-parts';
import { isComment } from './find';
import { commentKeyOf, postKeyOfComment } from './identity';
import { authorOf } from './read-author';
import { readNumber } from './read-counters';
import { type Message, readMessage } from './read-message';
import { parentKeyOf, readReplies } from './read-thread';
import { momentOf } from './read-time';
import { authorIn } from './words';

/** Never a comment's text: links, buttons, actions, and the editor that replaces a text being edited. */
const NOT_TEXT = 'a, [role="button"], ul, h3, h4, [contenteditable], form';

/** Reads a comment or a reply; null for a decoy or a post's article. */
export function readComment(comment: Element, context: ReadingContext): Comment | null {
  if (!isComment(comment)) return null;
  const parts = commentPartsOf(comment);
  const postKey = postKeyOfComment(parts, context);
  const key = commentKeyOf(parts, context, postKey);
  if (!key) return null;
  const message = readCommentMessage(parts);
  const time = readCommentTime(parts, context);
  return {
    key,
    postKey,
    parentKey: parentKeyOf(parts, context),
    address: time.link && addressOf(time.link),
    author: readCommentAuthor(parts),
    text: message.text,
    truncated: message.truncated,
    language: message.language,
    at: time.at,
    reactions: readReactions(parts),
    replies: readReplies(parts),
  };
}

/** By the link that carries the comment's id, else the first that the article's label names, else by that label alone. */
export function readCommentAuthor({ comment, label, links }: CommentParts): Reading<Author> {
  const name = authorIn(label);
  let named: Author | null = null;
  for (const link of links) {
    const isOwn = link.getAttribute('href')?.includes('comment_id=');
    if ((named && !isOwn) || isAction(link, comment)) continue;
    const author = authorOf(link);
    if (author && isOwn) return { ok: true, value: author };
    if (author && (!label || label.includes(author.name))) named = author;
  }
  if (named) return { ok: true, value: named };
  return name
    ? { ok: true, value: { handle: null, name, address: null } }
    : { ok: false, why: 'changed' };
}

/** The comment's own paragraphs; a comment that is a picture or a sticker has an empty text. */
function readCommentMessage({ comment, blocks, hasPicture }: CommentParts): Message {
  const outside = blocks.filter((block) => {
    const other = closest(block, NOT_TEXT);
    return !other || !comment.contains(other);
  });
  // Badges beside the name have neither a language nor paragraphs.
  const written = outside.filter(
    (block) =>
      block.localName === 'div' ||
      block.hasAttribute('lang') ||
      find(block, 'div[dir="auto"]') !== null,
  );
  if (written.length > 0) return readMessage(written);
  if (hasPicture) return readMessage([]);
  if (outside.length > 0) return readMessage(outside);
  return { text: { ok: false, why: 'changed' }, truncated: false, language: null };
}

/** The date on the last link that shows one, else in the article's label; with the link, which is the permalink. */
function readCommentTime(
  { comment, label, links }: CommentParts,
  context: ReadingContext,
): { at: Reading<Moment>; link: Element | null } {
  let isThere = false;
  for (const link of links.toReversed()) {
    const leadsToIt = link.getAttribute('href')?.includes('comment_id=') ?? false;
    if (!leadsToIt && !isAction(link, comment)) continue;
    const at = momentOf(link, context.now);
    if (at) return { at: { ok: true, value: at }, link: leadsToIt ? link : null };
    isThere = true;
  }
  const at = readMoment(label, context.now);
  if (at) return { at: { ok: true, value: at }, link: null };
  return { at: { ok: false, why: isThere ? 'obscured' : 'changed' }, link: null };
}

/** The button "2 reactions; see who reacted to this": its label starts with the number that it shows. */
function readReactions({ buttons }: CommentParts): Reading<Count> {
  for (const button of buttons) {
    const label = button.getAttribute('aria-label');
    if (!label) continue;
    const count = /^\D{0,3}\d/.test(label) ? readCount(label, 'rounded') : null;
    if (count && (rawText(button) === '' || readNumber(button))) return { ok: true, value: count };
    const number = !count && find(button, 'img') ? readNumber(button) : null;
    if (number) return number;
  }
  return { ok: false, why: 'absent' };
}

/** The permalink without what only follows the reader around. */
function addressOf(link: Element): string | null {
  const url = resolve(link.getAttribute('href') ?? '');
  return url && withParameters(url, (name) => !name.startsWith('__')).href;
}
