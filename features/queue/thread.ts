import type { SeenComment } from './model';

/** A comment at its place under a post. */
export interface ThreadEntry {
  comment: SeenComment;
  /** The comment that it answers, where that one was seen. */
  parent: SeenComment | null;
}

/**
 * Comments in the order to read them: each with the replies to it right below, however deep, all one step in.
 * Otherwise the order given is kept. A reply whose parent was never seen stands by itself.
 */
export function orderThread(comments: readonly SeenComment[]): ThreadEntry[] {
  const byKey = new Map(comments.map((comment) => [comment.key, comment]));
  const repliesTo = new Map<string, SeenComment[]>();
  const roots: SeenComment[] = [];

  const rootOf = (comment: SeenComment): SeenComment => {
    const passed = new Set<string>();
    let root = comment;
    for (;;) {
      const parent = root.parentKey === null ? undefined : byKey.get(root.parentKey);
      // a page that makes two comments answer each other must not hang the panel
      if (parent === undefined || passed.has(parent.key)) return root;
      passed.add(parent.key);
      root = parent;
    }
  };

  for (const comment of comments) {
    const root = rootOf(comment);
    if (root === comment) roots.push(comment);
    else repliesTo.set(root.key, [...(repliesTo.get(root.key) ?? []), comment]);
  }
  const entry = (comment: SeenComment): ThreadEntry => ({
    comment,
    parent: (comment.parentKey !== null && byKey.get(comment.parentKey)) || null,
  });
  return roots.flatMap((root) => [entry(root), ...(repliesTo.get(root.key) ?? []).map(entry)]);
}
