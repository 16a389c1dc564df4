import type { Post, ReadingContext } from '../contract';
import { isV1Post } from './find-posts';
import { identityOf } from './post-identity';
import { readV1Post } from './v1-read-post';
import { readV2Post } from './v2-read-post';

/** Reads a post of either front end. Null when it has no id or is none (a skeleton, a suggestion). */
export function readPost(post: Element, context: ReadingContext): Post | null {
  const identity = identityOf(post, context);
  if (!identity) return null;
  return isV1Post(post) ? readV1Post(post, identity, context) : readV2Post(post, identity, context);
}
