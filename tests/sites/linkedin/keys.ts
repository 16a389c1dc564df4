import { sampleId } from '../world/sample-id.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `urn:li:activity:…` */
export function activityUrn(postId: string): string {
  return `urn:li:activity:${postId}`;
}

/** A comment's URN: V2 writes the post's whole URN inside, V1 leaves `urn:li:` out. */
export function commentUrn(postId: string, commentId: string, generation: 'v1' | 'v2'): string {
  const post = generation === 'v2' ? activityUrn(postId) : `activity:${postId}`;
  return `urn:li:comment:(${post},${commentId})`;
}

export function postPath(postId: string): string {
  return `/feed/update/${activityUrn(postId)}/`;
}

/** The post's digits in `/feed/update/urn:li:activity:…/` or `/posts/…-activity-…-xxxx/`; null elsewhere. */
export function postIdAt(path: string): string | null {
  return /^\/(?:feed\/update|posts)\/.*activity(?:%3A|[:-])(\d+)/.exec(path)?.[1] ?? null;
}

/** An opaque key as V2 strews them, the same for the same thing on every visit: letters, digits, `-` and `_`. */
export function opaqueKey(what: string, id: string, length = 43): string {
  let state = BigInt(sampleId(`${what}/${id}`));
  let key = '';
  for (let n = 0; n < length; n++) {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    key += LETTERS[Number(state >> 58n)];
  }
  return key;
}

/** A key shaped like a UUID, which V2 puts on everything that can be pressed. */
export function uuidKey(what: string, id: string): string {
  const hex = (BigInt(sampleId(`${what}/${id}`)) * 0x9e3779b97f4a7c15n)
    .toString(16)
    .padStart(32, '0');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join('-');
}

/** A number below `size` from what varies and the id alone. */
export function variant(what: string, id: string, size: number): number {
  return Number((BigInt(sampleId(`${what}/${id}`)) / 1009n) % BigInt(size));
}
