import { liveQuery, type Observable } from 'dexie';
import type { Author } from '../../networks/contract';
import { relaxedDatabase } from '../../storage/database';
import { type FollowUnder, followUnder } from '../../storage/follow-under';
import { focalKeys, underFocal } from './answered/under-focal';
import type { SeenComment } from './model';

const { comments, posts } = relaxedDatabase;

/** Follows the comments seen under posts. */
export const followComments = (
  onRows: (rows: ReadonlyMap<string, SeenComment>) => void,
  onError: (error: unknown) => void,
): FollowUnder => followUnder(comments, onRows, onError);

/** What was seen on the pages of comments on X, each under the comment that it answers. */
export async function onPagesOf(under: readonly SeenComment[]): Promise<SeenComment[]> {
  const keys = focalKeys(under);
  if (keys.length === 0) return [];
  return underFocal(await comments.where('postKey').anyOf(keys).toArray(), new Set(keys));
}

/** The comments seen under a post, in no order. */
export function commentsUnder(postKey: string): Promise<SeenComment[]> {
  return comments.where('postKey').equals(postKey).toArray();
}

/** One comment; undefined when it was never seen. */
export function commentOf(key: string): Promise<SeenComment | undefined> {
  return comments.get(key);
}

/** Who wrote the post that a comment is under, and again once that is known; null while it isn't. */
export function livePostAuthorOf(commentKey: string): Observable<Author | null> {
  return liveQuery(async () => {
    const postKey = (await comments.get(commentKey))?.postKey ?? null;
    return postKey === null ? null : ((await posts.get(postKey))?.author ?? null);
  });
}
