import { GUEST_COMMENT, GUEST_URN } from './guest-selectors';

/** What LinkedIn calls a post: a kind and digits. The same post has an activity and, under it, a share or ugcPost. */
export interface Urn {
  kind: string;
  id: string;
}

const POST_URN = /(?:urn:li:|\b)(activity|ugcPost|share|groupPost)(?:Id=|:)([\d-]+)/;

/** The first post URN of a text, plain or percent-encoded. */
export function postUrnIn(text: string | null | undefined): Urn | null {
  const match = POST_URN.exec((text ?? '').replaceAll(/%3A/gi, ':'));
  return match?.[1] && match[2] ? { kind: match[1], id: match[2] } : null;
}

/** A comment's own id and, in a URN, its post. Ids of builds without URN are opaque. */
export interface CommentUrn {
  id: string;
  post: Urn | null;
}

const COMMENT_URN = /comment:\((?:urn:li:)?(\w+):([\d-]+),(\d+)\)/;
const DASH_COMMENT_URN = /comment:\((\d+),urn:li:(\w+):([\d-]+)\)/;
const OPAQUE = /^(?:replaceableComment|CommentComponentReference)_(.+)/;

/** Reads whichever attribute of a comment's element names it; null when none does. */
export function commentUrnOf(element: Element): CommentUrn | null {
  const report = element.matches(GUEST_COMMENT) ? element.querySelector(GUEST_URN) : null;
  let opaque: string | undefined;
  for (const attribute of ['data-id', 'componentkey', 'id', 'data-semaphore-content-urn']) {
    const value = (report ?? element).getAttribute(attribute) ?? '';
    const [, kind, post, id] = COMMENT_URN.exec(value) ?? [];
    if (kind && post && id) return { id, post: { kind, id: post } };
    const [, dashId, dashKind, dashPost] = DASH_COMMENT_URN.exec(value) ?? [];
    if (dashId && dashKind && dashPost)
      return { id: dashId, post: { kind: dashKind, id: dashPost } };
    opaque ??= OPAQUE.exec(value)?.[1];
  }
  return opaque ? { id: opaque, post: null } : null;
}

/** From about then on ids hold their date. */
const FIRST_DATED = Date.UTC(2012, 0);

/** Milliseconds since 1970 at which an id was given: its upper bits (ids of LinkedIn are made like those of X). */
export function timeOfId(id: string, now = Number.POSITIVE_INFINITY): number | null {
  const at = /^\d{18,20}$/.test(id) ? Number(BigInt(id) >> 22n) : 0;
  return at > FIRST_DATED && at <= now ? at : null;
}
