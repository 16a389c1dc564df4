import type { Post, ReadingContext } from '../contract';
import { identityOf } from './post-identity';
import { V1_POST } from './selectors';
import { readV1Post } from './v1-read-post';
import { readV2Post } from './v2-read-post';

/** Reads a post of either front end. Null when it has no id or is none (a skeleton, a suggestion). */
export function readPost(post: Element, context: ReadingContext): Post | null {
  const identity = identityOf(post, context);
  if (!identity) return null;
  const isV1 = post.matches(V1_POST) || post.querySelector(V1_POST) !== null;
  return isV1 ? readV1Post(post, identity, context) : readV2Post(post, identity, context);
}
