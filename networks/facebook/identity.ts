import type { ReadingContext } from '../contract';
import { digestOf } from '../digest';
import { closest, rawText } from '../elements';
import { isStable, postIdAt, resolve } from './addresses';
import { type Anatomy, anatomyOf } from './anatomy';
import type { CommentParts } from './comment-parts';
import { cardFor, firstInPage } from './find';
import { type CardLinks, readLinks } from './links';
import { readPostAuthor } from './read-author';
import { FEED, LIKE_BUTTON } from './selectors';

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
  const linked = links.permalink ? postIdAt(links.permalink) : videoIdOf(links, context);
  if (postKey && isPagesOwn(card, linked)) return postKey;
  const id = links.number ?? linked;
  if (id) return `facebook:${id}`;
  return hashedKey(anatomy ?? anatomyOf(card), links.attachmentId);
}

/**
 * The key of the post that a comment stands under: the number in its own links, which is also what the post is keyed by,
 * unless the page's address says another (a picture's or a video's); else whatever the post around it has.
 */
export function postKeyOfComment(parts: CommentParts, context: ReadingContext): string | null {
  const { postKey } = context.page;
  const own = parts.ids?.postId ? `facebook:${parts.ids.postId}` : null;
  if (own && (!postKey || own === postKey)) return own;
  const card = cardFor(parts.comment, context.page);
  const key = card && postKeyOf(card, context);
  if (key) return key;
  const addresses = parts.links.map((link) => resolve(link.getAttribute('href') ?? ''));
  const address = addresses.find(
    (url) => url?.searchParams.has('comment_id') && postIdAt(url) !== null,
  );
  const id = address && postIdAt(address);
  return own ?? (id ? `facebook:${id}` : postKey);
}

/** The key of a comment: its number, else a hash of who said what under which post. */
export function commentKeyOf(
  parts: CommentParts,
  context: ReadingContext,
  postKey?: string | null,
): string | null {
  if (parts.ids) return `facebook:${parts.ids.id}`;
  const label = parts.label.replace(/\d.*$/, '');
  const words = parts.blocks.map(rawText).join(' ').slice(0, OPENING);
  if (!words) return null;
  const post = postKey === undefined ? postKeyOfComment(parts, context) : postKey;
  return `facebook:~${digestOf([post, label, words].join('\n')).toString(36)}`;
}

/** On a post's page: the dialog above the feed, else the first post, unless it is another by its own links. */
function isPagesOwn(card: Element, id: string | null): boolean {
  if (closest(card, '[role="dialog"]')) return true;
  if ((id && isStable(id)) || closest(card, FEED)) return false;
  const { ownerDocument } = card;
  const first = firstInPage(ownerDocument);
  if (first && !card.contains(first)) return false;
  return ownerDocument.querySelector(`[role="dialog"] ${LIKE_BUTTON}`) === null;
}

/** The reel viewer holds several reels, and no link to any of them (2026-09). */
function videoIdOf({ videoId }: CardLinks, { address }: ReadingContext): string | null {
  return address.pathname.startsWith('/reel/') ? videoId : null;
}

function hashedKey(anatomy: Anatomy, attachmentId: string | null): string | null {
  const author = readPostAuthor(anatomy);
  const { message } = anatomy;
  const parts = [
    author.ok ? (author.value.handle ?? author.value.name) : '',
    message ? rawText(message).replace(/\s+/g, ' ').slice(0, OPENING) : '',
    attachmentId ?? '',
  ];
  return parts.some(Boolean) ? `facebook:~${digestOf(parts.join('\n')).toString(36)}` : null;
}
