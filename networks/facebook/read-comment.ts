import type { Author, Comment, Count, Moment, Reading, ReadingContext } from '../contract';
import { readCount } from '../counts';
import { closest, find, rawText } from '../elements';
import { readMoment } from '../moments';
import { readText } from '../text';
import { resolve, withParameters } from './addresses';
import { isComment, own } from './find';
import { commentKeyOf, postKeyOfComment } from './identity';
import { authorOf } from './read-author';
import { readNumber } from './read-counters';
import { type Message, readMessage } from './read-message';
import { parentKeyOf, readReplies } from './read-thread';
import { momentOf } from './read-time';
import { COMMENT_LINK } from './selectors';
import { authorIn } from './words';

/** Never a comment's text: links, buttons, actions, and the editor that replaces a text being edited. */
const NOT_TEXT = 'a, [role="button"], ul, h3, h4, [contenteditable], form';

/** Reads a comment or a reply; null for a decoy or a post's article. */
export function readComment(comment: Element, context: ReadingContext): Comment | null {
  if (!isComment(comment)) return null;
  const key = commentKeyOf(comment, context);
  if (!key) return null;
  const message = readCommentMessage(comment);
  return {
    key,
    postKey: postKeyOfComment(comment, context),
    parentKey: parentKeyOf(comment, context),
    address: addressOf(comment, context),
    author: readCommentAuthor(comment),
    text: message.text,
    truncated: message.truncated,
    language: message.language,
    at: readCommentTime(comment, context),
    reactions: readReactions(comment),
    replies: readReplies(comment),
  };
}

/** By the link that carries the comment's id, else the first link to a profile, else the article's label. */
export function readCommentAuthor(comment: Element): Reading<Author> {
  const links = [...own(comment, COMMENT_LINK), ...own(comment, 'a[role="link"][href]')];
  for (const link of links) {
    const author = closest(link, 'li') ? null : authorOf(link);
    if (author) return { ok: true, value: author };
  }
  const name = authorIn(comment.getAttribute('aria-label') ?? '');
  return name
    ? { ok: true, value: { handle: null, name, address: null } }
    : { ok: false, why: 'changed' };
}

/** The comment's own paragraphs; a comment that is a picture or a sticker has an empty text. */
function readCommentMessage(comment: Element): Message {
  const outermost: Element[] = [];
  for (const block of own(comment, '[dir="auto"]')) {
    if (closest(block, NOT_TEXT) && comment.contains(closest(block, NOT_TEXT))) continue;
    if (!outermost.at(-1)?.contains(block)) outermost.push(block);
  }
  // Badges beside the name have neither a language nor paragraphs.
  const written = outermost.filter(
    (block) => block.hasAttribute('lang') || find(block, 'div[dir="auto"]'),
  );
  const blocks = written.length > 0 ? written : outermost;
  if (blocks.length > 0 || own(comment, 'img, video').length > 0) return readMessage(blocks);
  return { text: { ok: false, why: 'changed' }, truncated: false, language: null };
}

function readCommentTime(comment: Element, context: ReadingContext): Reading<Moment> {
  const links = own(comment, `${COMMENT_LINK}, li a[href]`).reverse();
  for (const link of links) {
    const moment = momentOf(link, context.now);
    if (moment) return { ok: true, value: moment };
  }
  const labelled = readMoment(comment.getAttribute('aria-label') ?? '', context.now);
  if (labelled) return { ok: true, value: labelled };
  return { ok: false, why: links.length > 0 ? 'obscured' : 'changed' };
}

/** The button "2 reactions; see who reacted to this": its label starts with the number that it shows. */
function readReactions(comment: Element): Reading<Count> {
  for (const button of own(comment, '[role="button"][aria-label]')) {
    const label = button.getAttribute('aria-label') ?? '';
    const shown = rawText(button);
    const count = /^\D{0,3}\d/.test(label) ? readCount(label, 'rounded') : null;
    if (count && (shown === '' || readNumber(button))) return { ok: true, value: count };
    if (!count && find(button, 'img') && shown !== '') {
      const number = readNumber(button);
      if (number) return number;
    }
  }
  return { ok: false, why: 'absent' };
}

/** The time's link, cleaned; Facebook gives none to a comment whose time is no link. */
function addressOf(comment: Element, context: ReadingContext): string | null {
  for (const link of own(comment, COMMENT_LINK).reverse()) {
    const isTime = closest(link, 'li') || readMoment(readText(link), context.now);
    const url = isTime ? resolve(link.getAttribute('href') ?? '') : null;
    if (!url) continue;
    return withParameters(url, (name) => !name.startsWith('__')).href;
  }
  return null;
}
