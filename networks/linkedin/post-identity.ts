import type { ReadingContext } from '../contract';
import { frontEndOf, postAround } from './find-posts';
import { POST } from './selectors';
import { threadIn } from './thread-id';
import { postUrnIn, timeOfId, type Urn } from './urn';
import { partsOf } from './v2-parts';

/** A post's key, its permalink where one can be told, and its id, which holds its date. */
export interface Identity {
  key: string;
  address: string | null;
  /** What the id is of: an activity, a share… */
  kind: string;
  id: string;
}

const NAMED = '[data-urn^="urn:li:"],[data-activity-urn]';

/**
 * Null for an element without any id: not a post.
 * @param parts what a V2 post holds, where it has been walked already
 */
export function identityOf(
  post: Element,
  { page, address }: ReadingContext,
  parts?: Element[],
): Identity | null {
  if (page.kind === 'post' && page.postKey !== null && isFirst(post))
    return {
      key: page.postKey,
      address: `https://www.linkedin.com${address.pathname}`,
      kind: /activity/.test(address.pathname) ? 'activity' : 'share',
      id: page.postKey.slice('linkedin:'.length),
    };
  const urn =
    (frontEndOf(post) === 'v2' ? null : namedUrnOf(post)) ?? v2UrnOf(parts ?? partsOf(post));
  if (urn)
    return {
      key: `linkedin:${urn.id}`,
      address: `https://www.linkedin.com/feed/update/urn:li:${urn.kind}:${urn.id}/`,
      ...urn,
    };
  const id = opaqueKeyOf(post);
  return id ? { key: `linkedin:${id}`, address: null, kind: '', id } : null;
}

/** A post page may show others below; its own comes first, or is the only one and unmarked. */
function isFirst(post: Element): boolean {
  const first = post.ownerDocument.querySelector(POST);
  return first === null || postAround(first) === post;
}

/** V1 and the guests' page write the activity on the post or on its frame. */
function namedUrnOf(post: Element): Urn | null {
  const holder = post.matches(NAMED) ? post : post.querySelector(NAMED);
  return postUrnIn(holder?.getAttribute('data-urn') ?? holder?.getAttribute('data-activity-urn'));
}

/**
 * V2 names a post in the keys of what stands under it: as a thread (en 2026-03) or by its URN, on the faces of who
 * reacted, on comments, on share buttons (2026-06 to 2026-08). A link inside gives its activity, the id in its
 * permalink, but may lead to a post shared again: it counts only when given within a minute of the id in the keys.
 */
function v2UrnOf(parts: Element[]): Urn | null {
  let thread: Urn | null = null;
  let plain: Urn | null = null;
  let linked: Urn | null = null;
  for (const part of parts) {
    const keys = [part.getAttribute('componentkey'), part.getAttribute('data-testid')];
    for (const key of keys) {
      if (!key) continue;
      thread ??= threadIn(key);
      if (/urn:|Id=/.test(key)) plain ??= postUrnIn(key);
    }
    const href = part.localName === 'a' ? part.getAttribute('href') : null;
    if (href?.includes('/feed/update/urn')) linked ??= postUrnIn(href);
  }
  const own = thread ?? plain;
  const isOwn = linked && (!own || isSameMinute(linked.id, own.id));
  return isOwn ? linked : own;
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
