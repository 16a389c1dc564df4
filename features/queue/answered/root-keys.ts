import type { SeenComment } from '../model';

/**
 * The key at the top of each comment's thread, by the comment's own key. A comment at the top has its own; where the top
 * was never seen, it is the key that the last one seen answers. A page that makes comments answer each other gives them
 * one of theirs. Takes time in proportion to the comments.
 */
export function rootKeys(
  comments: readonly Pick<SeenComment, 'key' | 'parentKey'>[],
): Map<string, string> {
  const parents = new Map(comments.map(({ key, parentKey }) => [key, parentKey]));
  const roots = new Map<string, string>();
  for (const comment of comments) {
    const passed = new Set<string>();
    let at = comment.key;
    while (!passed.has(at) && !roots.has(at)) {
      const parent = parents.get(at) ?? null;
      passed.add(at);
      if (parent === null) break;
      at = parent;
    }
    const root = roots.get(at) ?? at;
    for (const key of passed) roots.set(key, root);
  }
  return roots;
}
