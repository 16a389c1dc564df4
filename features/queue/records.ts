import { liveQuery, type Observable } from 'dexie';
import type { Author } from '../../networks/contract';
import { relaxedDatabase } from '../../storage/database';
import { underFocal } from './answered/under-focal';
import type { SeenComment } from './model';

const { comments, posts } = relaxedDatabase;

/**
 * The comments seen under a post in the order in which they were first seen, and again whenever one changes. On X also
 * those that were seen on the pages of its comments, each under the one that it answers.
 */
export function liveCommentsOf(postKey: string): Observable<SeenComment[]> {
  return liveQuery(async () => {
    const under = await comments.where('postKey').equals(postKey).toArray();
    const elsewhere = await onPagesOf(under);
    return [...under, ...elsewhere].sort((one, other) => one.firstSeenAt - other.firstSeenAt);
  });
}

/** What was seen on the pages of comments on X, each under the comment that it answers. */
export async function onPagesOf(under: readonly SeenComment[]): Promise<SeenComment[]> {
  const answered = under.filter(
    ({ network, replies }) => network === 'x' && replies.ok && replies.value.low > 0,
  );
  if (answered.length === 0) return [];
  const keys = answered.map(({ key }) => key);
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
