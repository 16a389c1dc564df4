import type { Post, ReadingContext } from '../contract';
import { frontEndOf } from './find-posts';
import { readGuestPost } from './guest-read';
import { identityOf } from './post-identity';
import { datedBy } from './read-time';
import { reading } from './reading';
import { readV1Post } from './v1-read-post';
import { partsOf } from './v2-parts';
import { readV2Post } from './v2-read-post';

/** Reads a post of either front end. Null when it has no id or is none (a skeleton, a suggestion). */
export function readPost(post: Element, context: ReadingContext): Post | null {
  const frontEnd = frontEndOf(post);
  const parts = frontEnd === 'v2' ? partsOf(post) : [];
  const identity = identityOf(post, context, parts);
  if (!identity) return null;
  const read = { v1: readV1Post, v2: readV2Post, guest: readGuestPost }[frontEnd];
  const content = read(post, datedBy(identity.kind, identity.id), context.now, parts);
  if (!content) return null;
  const { author, text, truncated, moment, promoted, counts } = content;
  return {
    key: identity.key,
    address: identity.address,
    author: reading(author),
    text: reading(text),
    truncated,
    language: null,
    at: reading(moment, promoted ? 'hidden' : 'changed'),
    counters: {
      reactions: reading(counts.reactions, 'absent'),
      comments: reading(counts.comments, 'absent'),
      shares: reading(counts.shares, 'absent'),
      views: reading(counts.views, 'absent'),
      saves: { ok: false, why: 'absent' },
    },
    promoted,
  };
}
