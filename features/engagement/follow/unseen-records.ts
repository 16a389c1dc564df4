import { liveQuery, type Observable } from 'dexie';
import { relaxedDatabase, strictDatabase } from '../../../storage/database';
import type { SeenPost } from '../model';
import type { Follow } from './model';
import { isUnseen } from './unseen';

const { posts } = relaxedDatabase;
const { follows } = strictDatabase;

/** Something followed and when it was last on screen. */
export interface UnseenFollow {
  follow: Follow;
  /** The post, or the account's post seen last; undefined: none is known. */
  post: SeenPost | undefined;
}

async function lastSeenOf({ kind, followedKey }: Follow): Promise<SeenPost | undefined> {
  if (kind === 'post') return posts.get(followedKey);
  const all = await posts.where('authorKey').equals(followedKey).toArray();
  return all.reduce<SeenPost | undefined>(
    (last, post) => (last !== undefined && last.lastSeenAt >= post.lastSeenAt ? last : post),
    undefined,
  );
}

/** What is followed and has not been on screen for a week, the longest unseen first. */
export function liveUnseen(): Observable<UnseenFollow[]> {
  return liveQuery(async () => {
    const followed = await follows.toArray();
    const seen = await Promise.all(
      followed.map(async (follow) => ({ follow, post: await lastSeenOf(follow) })),
    );
    const now = Date.now();
    return seen
      .filter(({ follow, post }) => isUnseen(post?.lastSeenAt ?? null, follow.createdAt, now))
      .sort((a, b) => (a.post?.lastSeenAt ?? 0) - (b.post?.lastSeenAt ?? 0));
  });
}
