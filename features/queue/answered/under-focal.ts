import type { SeenComment } from '../model';

/**
 * On X a reply has a page of its own, where what answers it stands as replies to a post: this puts such comments back
 * under the reply that they answer.
 * @param focalKeys comments that have such a page
 */
export function underFocal(
  comments: readonly SeenComment[],
  focalKeys: ReadonlySet<string>,
): SeenComment[] {
  return comments.map((comment) =>
    comment.parentKey === null && comment.postKey !== null && focalKeys.has(comment.postKey)
      ? { ...comment, parentKey: comment.postKey }
      : comment,
  );
}

/** The comments on X that have answers on a page of their own, by their keys. */
export const focalKeys = (comments: readonly SeenComment[]): string[] =>
  comments
    .filter(({ network, replies }) => network === 'x' && replies.ok && replies.value.low > 0)
    .map(({ key }) => key);
