import { liveAccountPosts } from '../../../features/engagement/account-records';
import type { PostWithHistory } from '../../../features/engagement/rank-at-age';
import { samplePost } from '../../../features/engagement/sample-post';
import { relaxedDatabase } from '../../../storage/database';
import { getAll } from './raw';

/** Posts of the account: one in view and those beside which it is set. */
const POSTS = 25;
const ROUNDS = 20;

const keys = Array.from({ length: POSTS }, (_, i) => `facebook:${1e15 + i * 7919}`);

function read(): Promise<PostWithHistory[]> {
  return new Promise((resolve, reject) => {
    const live = liveAccountPosts('facebook:bench', { limit: POSTS, from: 0 });
    const subscription = live.subscribe((posts) => {
      queueMicrotask(() => subscription.unsubscribe());
      resolve(posts);
    }, reject);
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Reads the posts of an account with their histories, and the same rows bare, one request a post, turn by turn. */
export async function benchAccount(): Promise<{ ours: number[]; floor: number[] }> {
  await relaxedDatabase.posts.bulkPut(
    keys.map((key, i) => samplePost({ key, authorKey: 'facebook:bench', at: i + 1 })),
  );
  const raw = relaxedDatabase.backendDB();
  const rounds = { ours: [] as number[], floor: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.ours.push(await timed(read));
    rounds.floor.push(
      await timed(() =>
        getAll(
          raw,
          'snapshots',
          keys.map((key) => IDBKeyRange.bound([key, -Infinity], [key, Infinity])),
        ),
      ),
    );
  }
  return rounds;
}
