import { liveQuery, type Observable } from 'dexie';
import { relaxedDatabase } from '../../storage/database';
import type { PostWithHistory } from './rank-at-age';
import { historyOf } from './records';

const { posts, snapshots } = relaxedDatabase;

/**
 * The posts of an account with their snapshots, the newest first, and again whenever one changes.
 * @param authorKey as `authorKeyOf` makes it
 * @param ask `from`: posted, or first seen where no page told, at that moment or later (milliseconds since 1970)
 */
export function liveAccountPosts(
  authorKey: string,
  ask: { limit: number; from: number },
): Observable<PostWithHistory[]> {
  return liveQuery(() =>
    relaxedDatabase.transaction('r', [posts, snapshots], async () => {
      const all = await posts.where('authorKey').equals(authorKey).toArray();
      const newest = all
        .map((post) => ({ post, at: post.at ?? post.firstSeenAt }))
        .filter(({ at }) => at >= ask.from)
        .sort((a, b) => b.at - a.at)
        .slice(0, ask.limit);
      return Promise.all(
        newest.map(async ({ post }) => ({ post, history: await historyOf(post.key) })),
      );
    }),
  );
}
