import type { ReadingContext } from '../contract';
import { isV1Post, postAround } from './find-posts';
import { POST } from './selectors';
import { threadIn } from './thread-id';
import { postUrnIn, timeOfId, type Urn } from './urn';
import { POST_LINK, THREAD_CARRIER, URN_CARRIER } from './v2-selectors';

/** A post's key, its permalink where one can be told, and its id, which holds its date. */
export interface Identity {
  key: string;
  address: string | null;
  id: string;
}

/** Null for an element without any id: not a post. */
export function identityOf(post: Element, { page, address }: ReadingContext): Identity | null {
  if (page.kind === 'post' && page.postKey !== null && isFirst(post))
    return {
      key: page.postKey,
      address: `https://www.linkedin.com${address.pathname}`,
      id: page.postKey.slice('linkedin:'.length),
    };
  const urn = (isV1Post(post) && v1UrnOf(post)) || v2UrnOf(post);
  if (urn)
    return {
      key: `linkedin:${urn.id}`,
      address: `https://www.linkedin.com/feed/update/urn:li:${urn.kind}:${urn.id}/`,
      id: urn.id,
    };
  const id = opaqueKeyOf(post);
  return id ? { key: `linkedin:${id}`, address: null, id } : null;
}

/** A post page may show others below; its own comes first, or is the only one and unmarked. */
function isFirst(post: Element): boolean {
  const first = post.ownerDocument.querySelector(POST);
  return first === null || postAround(first) === post;
}

function v1UrnOf(post: Element): Urn | null {
  const holder = post.matches('[data-urn]') ? post : post.querySelector('[data-urn^="urn:li:"]');
  return postUrnIn(holder?.getAttribute('data-urn'));
}

/**
 * A link inside the post gives its activity, the id in its permalink, but may lead to a post shared again:
 * it counts only when given within a minute of the id that the post's own keys hold.
 */
function v2UrnOf(post: Element): Urn | null {
  const carrier = post.querySelector(URN_CARRIER);
  const own =
    threadOf(post) ??
    postUrnIn(carrier?.getAttribute('data-testid')) ??
    postUrnIn(carrier?.getAttribute('componentkey'));
  const linked = postUrnIn(post.querySelector(POST_LINK)?.getAttribute('href'));
  const isOwn = linked && (!own || isSameMinute(linked.id, own.id));
  return isOwn ? linked : own;
}

function threadOf(post: Element): Urn | null {
  const carrier = post.querySelector(THREAD_CARRIER);
  return (
    threadIn(carrier?.getAttribute('componentkey') ?? null) ??
    threadIn(carrier?.getAttribute('data-testid') ?? null)
  );
}

function isSameMinute(one: string, other: string): boolean {
  return Math.abs((timeOfId(one) ?? 0) - (timeOfId(other) ?? 0)) < 60_000;
}

/** The key in `expanded<KEY>FeedType_…`, on the post or on what it holds. */
function opaqueKeyOf(post: Element): string | null {
  const holder = post.matches('[componentkey],[id^="expanded"]')
    ? post
    : post.querySelector('[componentkey*="FeedType_"],[id^="expanded"]');
  const key = holder?.getAttribute('componentkey') ?? holder?.getAttribute('id');
  return key?.replace(/^expanded/, '').replace(/FeedType_.*$/, '') || null;
}
