import { resolve } from './addresses';

/** What a comment's link tells: its own id, the comment it answers, the post. */
export interface CommentIds {
  id: string;
  parentId: string | null;
  postId: string | null;
}

/**
 * Reads the ids off a link of a comment. The time's link has digits, with `reply_comment_id` on a reply;
 * the author's has base64 of `comment:<post>_<comment>` (Portuguese thread, 2026-09).
 */
export function commentIdsIn(href: string): CommentIds | null {
  const query = resolve(href)?.searchParams;
  const comment = decode(query?.get('comment_id'));
  const reply = decode(query?.get('reply_comment_id'));
  if (reply)
    return {
      ...reply,
      parentId: comment?.id ?? null,
      postId: reply.postId ?? comment?.postId ?? null,
    };
  return comment ? { ...comment, parentId: null } : null;
}

function decode(value: string | null | undefined): { id: string; postId: string | null } | null {
  if (!value) return null;
  if (/^\d+$/.test(value)) return { id: value, postId: null };
  if (!/^[\w+/-]+=*$/.test(value) || value.replace(/=+$/, '').length % 4 === 1) return null;
  const match = /^comment:(\d+)_(\d+)/.exec(atob(value.replaceAll('-', '+').replaceAll('_', '/')));
  return match?.[1] && match[2] ? { id: match[2], postId: match[1] } : null;
}
