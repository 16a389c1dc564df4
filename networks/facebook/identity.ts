import type { ReadingContext } from '../contract';
import { closest, find, rawText } from '../elements';
import { isStable, postIdAt, resolve } from './addresses';
import { type Anatomy, anatomyOf } from './anatomy';
import { type CommentIds, commentIdsIn } from './comment-ids';
import { cardOf, own } from './find';
import { readLinks } from './links';
import { readPostAuthor } from './read-author';
import {
  ARTICLE,
  COMMENT_LINK,
  ENCODED_COMMENT_LINK,
  FEED,
  LIKE_BUTTON,
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
  links = readLinks(card),
  anatomy?: Anatomy,
): string | null {
  const { postKey } = context.page;
  const linked = links.permalink && postIdAt(links.permalink);
  if (postKey && isPagesOwn(card, linked)) return postKey;
  const id = links.number ?? linked;
  if (id) return `facebook:${id}`;
  return hashedKey(anatomy ?? anatomyOf(card), links.attachmentId);
}

/** The key of the post that a comment stands under. */
export function postKeyOfComment(comment: Element, context: ReadingContext): string | null {
  const card = cardOf(comment);
  // The first comment that names the post names it for all of them, without a look at the other links.
  const first = card && !context.page.postKey && find(card, ENCODED_COMMENT_LINK);
  const shared = first ? commentIdsIn(first.getAttribute('href') ?? '')?.postId : null;
  if (shared) return `facebook:${shared}`;
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

/** On a post's page: the dialog above the feed, else the first post, unless it is another by its own links. */
function isPagesOwn(card: Element, id: string | null): boolean {
  if (closest(card, '[role="dialog"]')) return true;
  if ((id && isStable(id)) || closest(card, FEED)) return false;
  const { ownerDocument } = card;
  const first = ownerDocument.querySelector(POST_IN_PAGE);
  if (first && !card.contains(first)) return false;
  return ownerDocument.querySelector(`[role="dialog"] ${LIKE_BUTTON}`) === null;
}

function hashedKey(anatomy: Anatomy, attachmentId: string | null): string | null {
  const author = readPostAuthor(anatomy);
  const { message } = anatomy;
  const parts = [
    author.ok ? (author.value.handle ?? author.value.name) : '',
    message ? rawText(message).replace(/\s+/g, ' ').slice(0, OPENING) : '',
    attachmentId ?? '',
  ];
  return parts.some(Boolean) ? `facebook:~${hash(parts.join('\n'))}` : null;
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
