import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { relaxedDatabase } from '../../storage/database';
import { sampleBrand } from '../brands/sample-brand';
import { samplePost } from '../engagement/sample-post';
import { decide } from './handling/records';
import type { SeenComment } from './model';
import { queuedPost } from './queued-post';
import { liveThreads } from './queued-records';
import { ourReply, someone } from './sample-facts';

const { posts, comments, handlings } = relaxedDatabase;
const brand = sampleBrand({
  accounts: [
    { network: 'x', handle: 'transval' },
    { network: 'facebook', handle: 'transval' },
  ],
});

const queued = async () => {
  const threads = await new Promise<Parameters<typeof queuedPost>[0][]>((resolve, reject) => {
    liveThreads([brand]).subscribe(resolve, reject);
  });
  return new Map(threads.map((thread) => [thread.postKey, queuedPost(thread, [brand], 0)]));
};
const replies = (value: number) =>
  ({ ok: true, value: { value, low: value, high: value } }) as const;
const onX = (comment: SeenComment): SeenComment => ({ ...comment, network: 'x' });

beforeEach(async () => {
  await Promise.all([posts, comments, handlings].map((table) => table.clear()));
});

it('knows on X what was answered and decided on the page of a comment', async () => {
  const author = { handle: 'transval', name: 'TransVal', address: null };
  await posts.put(samplePost({ key: 'x:1', network: 'x', authorKey: 'x:transval', author }));
  await comments.bulkPut([
    onX(someone('x:2', { postKey: 'x:1', replies: replies(2), at: 1 })),
    onX({ ...ourReply('x:3', '', 2), parentKey: null, postKey: 'x:2', authorKey: 'x:transval' }),
    onX(someone('x:4', { postKey: 'x:2', at: 3 })),
  ]);
  const open = async () => (await queued()).get('x:1')?.open.map(({ comment }) => comment.key);
  expect(await open()).toEqual(['x:4']);
  await decide(['x:4'], { state: 'seen', reason: '', article: null, brandId: null });
  expect(await open()).toEqual([]);
});

it('knows the post under which something was decided, however many others were seen since', async () => {
  const author = { handle: 'other', name: 'Other', address: null };
  const post = (key: string, lastSeenAt: number) =>
    samplePost({ key, authorKey: 'facebook:other', author, lastSeenAt });
  await posts.bulkPut([
    post('facebook:old', 1),
    ...Array.from({ length: 250 }, (_, i) => post(`facebook:${i}`, 2 + i)),
  ]);
  await comments.put(someone('facebook:c', { postKey: 'facebook:old' }));
  await decide(['facebook:c'], { state: 'waiting', reason: '', article: null, brandId: null });
  expect((await queued()).get('facebook:old')?.post?.key).toBe('facebook:old');
});
