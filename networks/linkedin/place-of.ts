import type { Answered, ComposerPlace, ReadingContext } from '../contract';
import { commentAround } from './find-comments';
import { findPosts, postAround } from './find-posts';
import { commentBefore } from './parent-key';
import { identityOf } from './post-identity';
import { COMMENT, COMMENT_LIST, MESSAGES, NEW_POST } from './selectors';
import { threadCommentIn } from './thread-id';
import { commentUrnOf } from './urn';
import { COMMENT_BOX, EDITOR_FRAME } from './v2-selectors';

/** Comment boxes of both front ends. V1 class seen 2024 to 2026-07; V2 en 2026-07. */
const BOX = `${COMMENT_BOX},${EDITOR_FRAME},[class*="comments-comment-box"],[class*="comments-comment-texteditor"]`;

/** Quill's own hidden place for pastes. V1, seen en 2026-09. */
const CLIPBOARD = '.ql-clipboard';

/**
 * Says what an editor of LinkedIn writes. The mention that a reply begins with plays no part: only where the box stands.
 * Null for search fields and for the hidden editor that LinkedIn keeps ready in a `/preload/` frame.
 */
export function placeOf(editor: Element, context: ReadingContext): ComposerPlace | null {
  if (/\/preload\//.test(context.address.pathname + editor.ownerDocument.URL)) return null;
  if (editor.closest(MESSAGES)) return { purpose: 'message', answers: null };
  if (editor.closest(NEW_POST)) return { purpose: 'post', answers: null };
  if (!editor.closest(BOX) || editor.matches(CLIPBOARD)) return null;
  const comment = answeredComment(editor);
  const urn = comment && commentUrnOf(comment);
  if (urn) return { purpose: 'reply', answers: { kind: 'comment', key: `linkedin:${urn.id}` } };
  const thread = threadCommentIn(boxKeyOf(editor));
  if (thread) return { purpose: 'reply', answers: { kind: 'comment', key: `linkedin:${thread}` } };
  return { purpose: 'comment', answers: answeredPost(editor, context) };
}

/** V1 puts the reply box inside the comment, V2 just after it in the list; the post's own box comes first. */
function answeredComment(editor: Element): Element | null {
  return commentAround(editor) ?? (editor.closest(COMMENT_LIST) ? commentBefore(editor) : null);
}

function answeredPost(editor: Element, context: ReadingContext): Answered | undefined {
  const post = postAround(editor) ?? unmarkedPostAround(editor);
  const sibling = editor.closest(COMMENT_LIST)?.querySelector(COMMENT);
  const urn = sibling && commentUrnOf(sibling)?.post;
  const key =
    (post && identityOf(post, context)?.key) ??
    context.page.postKey ??
    (urn && `linkedin:${urn.id}`);
  return key ? { kind: 'post', key } : undefined;
}

function unmarkedPostAround(editor: Element): Element | null {
  return (
    findPosts(editor.ownerDocument.documentElement).find((post) => post.contains(editor)) ?? null
  );
}

function boxKeyOf(editor: Element): string | null {
  return editor.closest(COMMENT_BOX)?.getAttribute('componentkey') ?? null;
}
