import type { Comment, ReadingContext } from '../contract';
import { postAround } from './find-posts';
import { readGuestComment } from './guest-read';
import { GUEST_COMMENT } from './guest-selectors';
import { parentKeyOf } from './parent-key';
import { identityOf } from './post-identity';
import { datedBy } from './read-time';
import { reading } from './reading';
import { commentUrnOf } from './urn';
import { readV1Comment } from './v1-read-comment';
import { readV2Comment } from './v2-read-comment';

/** Reads a comment or reply of either front end. Null for an element without id or content. */
export function readComment(element: Element, context: ReadingContext): Comment | null {
  const urn = commentUrnOf(element);
  if (!urn) return null;
  const content = readerOf(element)(element, datedBy('comment', urn.id), context.now);
  if (!content.author && !content.text) return null;
  const post = postAround(element);
  const address =
    urn.post &&
    `https://www.linkedin.com/feed/update/urn:li:${urn.post.kind}:${urn.post.id}/?commentUrn=${encodeURIComponent(`urn:li:comment:(${urn.post.kind}:${urn.post.id},${urn.id})`)}`;
  return {
    key: `linkedin:${urn.id}`,
    postKey:
      (post && identityOf(post, context)?.key) ??
      context.page.postKey ??
      (urn.post && `linkedin:${urn.post.id}`),
    parentKey: parentKeyOf(element),
    address,
    author: reading(content.author),
    text: reading(content.text),
    truncated: content.truncated,
    language: null,
    at: reading(content.moment),
    reactions: reading(content.reactions, 'absent'),
    replies: reading(content.replies, 'absent'),
  };
}

function readerOf(comment: Element) {
  if (comment.matches(GUEST_COMMENT)) return readGuestComment;
  return comment.matches('[data-id]') ? readV1Comment : readV2Comment;
}
