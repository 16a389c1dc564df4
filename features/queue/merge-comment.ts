import type { Comment, NetworkId } from '../../networks/contract';
import {
  authorKeyOf,
  isNewer,
  mergeMoment,
  mergeReading,
  mergeSeen,
  mergeText,
} from '../engagement/merge-readings';
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
    address: comment.address ?? stored?.address ?? null,
    authorKey: authorKeyOf(network, comment.author) ?? stored?.authorKey ?? null,
    author: comment.author.ok ? comment.author.value : (stored?.author ?? null),
    text: mergeText(comment, stored?.text ?? ''),
    language: comment.language ?? stored?.language ?? null,
    at: mergeMoment(comment.at, stored?.at ?? null),
    reactions: mergeReading(comment.reactions, stored?.reactions),
    ...seen,
  };
}

/** An older reading only fills what is still unknown. */
function completeComment(older: Comment, stored: SeenComment): SeenComment {
  return {
    ...stored,
    postKey: stored.postKey ?? older.postKey,
    parentKey: stored.parentKey ?? older.parentKey,
    address: stored.address ?? older.address,
    authorKey: stored.authorKey ?? authorKeyOf(stored.network, older.author),
    author: stored.author ?? (older.author.ok ? older.author.value : null),
    text: stored.text || mergeText(older, ''),
    language: stored.language ?? older.language,
    at: stored.at ?? mergeMoment(older.at, null),
    reactions: mergeReading(stored.reactions, older.reactions),
  };
}
