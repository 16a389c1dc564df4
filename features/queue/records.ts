import { liveQuery, type Observable } from 'dexie';
import { relaxedDatabase } from '../../storage/database';
import type { SeenComment } from './model';

const { comments } = relaxedDatabase;

/** The comments seen under a post in the order in which they were first seen, and again whenever one changes. */
export function liveCommentsOf(postKey: string): Observable<SeenComment[]> {
  return liveQuery(() => comments.where('postKey').equals(postKey).sortBy('firstSeenAt'));
}

/** The comments seen under a post, in no order. */
export function commentsUnder(postKey: string): Promise<SeenComment[]> {
  return comments.where('postKey').equals(postKey).toArray();
}

/** One comment; undefined when it was never seen. */
export function commentOf(key: string): Promise<SeenComment | undefined> {
  return comments.get(key);
}
