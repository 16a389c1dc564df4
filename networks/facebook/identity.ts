import type { ReadingContext } from '../contract';
import { closest, find, findAll, rawText } from '../elements';
import { attachmentIdAt, isStable, postIdAt, resolve } from './addresses';
import { type Anatomy, anatomyOf } from './anatomy';
import { type CommentIds, commentIdsIn } from './comment-ids';
import { cardOf, isComment, own } from './find';
import { readPostAuthor } from './read-author';
import {
  ARTICLE,
  ATTACHMENT,
  COMMENT_BOX,
  COMMENT_LINK,
  ENCODED_COMMENT_LINK,
  FEED,
  LIKE_BUTTON,
  PERMALINK,
  POST_IN_PAGE,
} from './selectors';

/** Long enough to tell posts apart, short enough to be there before "see more" too. */
const OPENING = 60;

/**
 * The key of the post in a card. In order: the page's own post; the number that its comments carry; a numbered
 * permalink; a `pfbid` permalink; a hash of author, opening words and attachment, for cards without any link
 * (English feed, 2025-12). The last two give way to the number as soon as the page shows it: the post then
 * has a new key, and what was kept under the old one is another post. Null when there is nothing to tell it by.
 */
export function postKeyOf(
  card: Element,
  context: ReadingContext,
  anatomy?: Anatomy,
  permalink = permalinkOf(card),
): string | null {
  const { postKey } = context.page;
  const comment = anatomy
    ? anatomy.commentLink
    : find(card, ENCODED_COMMENT_LINK)?.getAttribute('href');
  const number = comment ? commentIdsIn(comment)?.postId : null;
  const linked = permalink && postIdAt(permalink);
  if (postKey && isPagesOwn(card, linked)) return postKey;
  const id = number ?? linked;
  return id ? `facebook:${id}` : hashedKey(anatomy ?? anatomyOf(card));
}

/** The key of the post that a comment stands under. */
export function postKeyOfComment(comment: Element, context: ReadingContext): string | null {
  const card = cardOf(comment);
  const key = card && postKeyOf(card, context);
  if (key) return key;
  const ids = own(comment, COMMENT_LINK).map((link) => link.getAttribute('href') ?? '');
  const number = ids.map((href) => commentIdsIn(href)?.postId).find(Boolean);
  if (number) return `facebook:${number}`;
  const address = ids.map(resolve).find((url) => url !== null && postIdAt(url) !== null);
  const id = address && postIdAt(address);
  return id ? `facebook:${id}` : context.page.postKey;
}

/** The ids that a comment's wrapper and links carry; null when there are none. */
export function idsOf(comment: Element): CommentIds | null {
  let found = null as CommentIds | null;
  for (const link of own(comment, COMMENT_LINK)) {
    const ids = commentIdsIn(link.getAttribute('href') ?? '');
    // Links in the text may lead to other comments: the author's comes before, and only its own time's may correct it.
    if (!ids || (found && ids.id !== found.id && !closest(link, 'li'))) continue;
    found = found?.parentId ? found : { ...ids, postId: ids.postId ?? found?.postId ?? null };
  }
  const wrapper = closest(comment, '[data-commentid]');
  const isWrapper = wrapper && (wrapper === comment || find(wrapper, ARTICLE) === comment);
  const id = isWrapper ? wrapper.getAttribute('data-commentid') : null;
  if (!id) return found;
  return found ? { ...found, id } : { id, parentId: null, postId: null };
}

/** The key of a comment: its number, else a hash of who said what under which post. */
export function commentKeyOf(comment: Element, context: ReadingContext): string | null {
  const ids = idsOf(comment);
  if (ids) return `facebook:${ids.id}`;
  const label = (comment.getAttribute('aria-label') ?? '').replace(/\d.*$/, '');
  const words = own(comment, '[dir="auto"]').map(rawText).join(' ').slice(0, OPENING);
  if (!words) return null;
  return `facebook:~${hash([postKeyOfComment(comment, context), label, words].join('\n'))}`;
}

/** The address that a card gives for its post, one with a lasting number before the others; null when it gives none. */
export function permalinkOf(card: Element): URL | null {
  let found: URL | null = null;
  for (const link of findAll(card, PERMALINK)) {
    const url = isPostsOwn(link, card) ? resolve(link.getAttribute('href') ?? '') : null;
    const id = url && postIdAt(url);
    if (id && isStable(id)) return url;
    if (id) found ??= url;
  }
  return found;
}

/** True for what stands in the card itself, not in a comment under it. */
function isPostsOwn(element: Element, card: Element): boolean {
  const box = closest(element, COMMENT_BOX);
  return !box || box === card || !card.contains(box) || !isComment(box);
}

/** On a post's page: the dialog above the feed, else the first post, unless it is another by its own links. */
function isPagesOwn(card: Element, id: string | null): boolean {
  if (closest(card, '[role="dialog"]')) return true;
  if ((id && isStable(id)) || closest(card, FEED)) return false;
  const { ownerDocument } = card;
  const first = ownerDocument.querySelector(POST_IN_PAGE);
  if (first && !card.contains(first)) return false;
  return ownerDocument.querySelector(`[role="dialog"] ${LIKE_BUTTON}`) === null;
}

function hashedKey(anatomy: Anatomy): string | null {
  const author = readPostAuthor(anatomy);
  const { card, message } = anatomy;
  const parts = [
    author.ok ? (author.value.handle ?? author.value.name) : '',
    message ? rawText(message).replace(/\s+/g, ' ').slice(0, OPENING) : '',
    attachmentIdIn(card) ?? '',
  ];
  return parts.some(Boolean) ? `facebook:~${hash(parts.join('\n'))}` : null;
}

function attachmentIdIn(card: Element): string | null {
  for (const link of findAll(card, ATTACHMENT)) {
    const url = isPostsOwn(link, card) ? resolve(link.getAttribute('href') ?? '') : null;
    const id = url && attachmentIdAt(url);
    if (id) return id;
  }
  return null;
}

/** FNV-1a, twice 32 bits: enough to keep apart the posts of one person's lifetime. */
function hash(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit ^ (one >>> 15), 0x85ebca6b);
  }
  return (one >>> 0).toString(36) + (two >>> 0).toString(36);
}
