import type { Comment, NetworkId } from '../../networks/contract';
import { isNewer, mergeReading, mergeSeen } from '../engagement/merge-readings';
import { completeWriting, mergeWriting } from '../engagement/merge-written';
import { mergeDate } from './merge-date';
import type { SeenComment } from './model';

/**
 * What is known of a comment once this reading is added. What is known is never lost to a reading
 * that failed, nor to one that is older.
 * @param seenAt when it was read, and `now`, in milliseconds since 1970
 */
export function mergeComment(
  network: NetworkId,
  comment: Comment,
  seenAt: number,
  stored: SeenComment | undefined,
  now: number,
): SeenComment {
  const seen = mergeSeen(seenAt, stored, now);
  if (stored && !isNewer(seenAt, stored, now))
    return { ...completeComment(comment, stored), ...seen };
  return {
    key: comment.key,
    network,
    postKey: comment.postKey ?? stored?.postKey ?? null,
    parentKey: comment.parentKey ?? stored?.parentKey ?? null,
    ...mergeWriting(network, comment, stored),
    ...mergeDate(comment.at, stored),
    reactions: mergeReading(comment.reactions, stored?.reactions),
    replies: mergeReading(comment.replies, stored?.replies),
    ...seen,
  };
}

/** An older reading only fills what is still unknown. */
function completeComment(older: Comment, stored: SeenComment): SeenComment {
  return {
    ...stored,
    postKey: stored.postKey ?? older.postKey,
    parentKey: stored.parentKey ?? older.parentKey,
    ...completeWriting(stored.network, older, stored),
    ...(stored.at === null && mergeDate(older.at, undefined)),
    reactions: mergeReading(stored.reactions, older.reactions),
    replies: mergeReading(stored.replies, older.replies),
  };
}
