/** What a comment's link tells: its own id, the comment it answers, the post. */
export interface CommentIds {
  id: string;
  parentId: string | null;
  postId: string | null;
}

const COMMENT = /[?&]comment_id=([^&#]*)/;
const REPLY = /[?&]reply_comment_id=([^&#]*)/;

/**
 * Reads the ids off a link of a comment. The time's link has digits, with `reply_comment_id` on a reply;
 * the author's has base64 of `comment:<post>_<comment>` (Portuguese thread, 2026-09).
 */
export function commentIdsIn(href: string): CommentIds | null {
  const comment = decode(COMMENT.exec(href)?.[1]);
  const reply = decode(REPLY.exec(href)?.[1]);
  if (reply)
    return {
      ...reply,
      parentId: comment?.id ?? null,
      postId: reply.postId ?? comment?.postId ?? null,
    };
  return comment ? { ...comment, parentId: null } : null;
}

function decode(value: string | undefined): { id: string; postId: string | null } | null {
  if (!value) return null;
  if (/^\d+$/.test(value)) return { id: value, postId: null };
  const encoded = value.replaceAll('%3D', '=').replaceAll('%3d', '=');
  if (!/^[\w+/-]+=*$/.test(encoded) || encoded.replace(/=+$/, '').length % 4 === 1) return null;
  const match = /^comment:(\d+)_(\d+)/.exec(
    atob(encoded.replaceAll('-', '+').replaceAll('_', '/')),
  );
  return match?.[1] && match[2] ? { id: match[2], postId: match[1] } : null;
}
