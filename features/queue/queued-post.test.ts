import { expect, it } from 'vitest';
import { sampleBrand } from '../brands/sample-brand';
import { samplePost } from '../engagement/sample-post';
import {
  findQueued,
  ownerOf,
  type QueuedFilter,
  queuedPost,
  type StoredThread,
} from './queued-post';
import { decided, ourReply, ownBrand, someone } from './sample-facts';

const MINUTE = 60_000;
const NOW = 200 * MINUTE;
const BRANDS = [ownBrand];

const thread = (postKey: string, given: Partial<StoredThread> = {}): StoredThread => ({
  postKey,
  network: 'facebook',
  post: samplePost({ key: postKey }),
  comments: [someone(`${postKey}-1`, { postKey, at: NOW - MINUTE })],
  handlings: new Map(),
  flags: new Map(),
  judgements: new Map(),
  ...given,
});
const queued = (threads: readonly StoredThread[], given: Partial<QueuedFilter> = {}) =>
  findQueued(
    threads.map((each) => queuedPost(each, BRANDS, NOW)),
    { brandId: null, network: null, state: null, ...given },
  );
const keys = (posts: ReturnType<typeof queued>) => posts.map(({ postKey }) => postKey);

it('puts posts with late comments first, then those with most to answer, and leaves out what is handled', () => {
  const done = someone('d', { postKey: 'done', at: 0 });
  const posts = [
    thread('one'),
    thread('two', { comments: [1, 2].map((i) => someone(`t${i}`, { at: NOW - MINUTE })) }),
    thread('late', { comments: [someone('l', { at: 0 })] }),
    thread('done', { comments: [done, ourReply('r', 'd', MINUTE)] }),
  ];
  expect(keys(queued(posts))).toEqual(['late', 'two', 'one']);
});

it('asks for one state, one network, one brand', () => {
  const waits = someone('w', { at: NOW - MINUTE });
  const folded = someone('f', { replies: { ok: false, why: 'not-loaded' } });
  const posts = [
    thread('one'),
    thread('waits', { comments: [waits], handlings: new Map([decided(waits, 'waiting', NOW)]) }),
    thread('folded', { comments: [folded] }),
  ];
  expect(keys(queued(posts))).toEqual(['one', 'waits']);
  expect(keys(queued(posts, { state: 'waiting' }))).toEqual(['waits']);
  expect(keys(queued(posts, { state: 'unknown' }))).toEqual(['folded']);
  expect(keys(queued(posts, { network: 'x' }))).toEqual([]);
  expect(keys(queued(posts, { brandId: 'b2' }))).toEqual([]);
  expect(keys(queued(posts, { brandId: 'b1' }))).toEqual(['one', 'waits']);
});

it('lists under somebody else’s post only what a person decided', () => {
  const asked = someone('asked');
  const post = samplePost({ author: { handle: 'other', name: 'Other', address: null } });
  const posts = [
    thread('theirs', { post, comments: [asked, someone('not')] }),
    thread('asked', {
      post,
      comments: [asked, someone('not')],
      handlings: new Map([decided(asked, 'to-answer', NOW)]),
    }),
  ];
  const found = queued(posts);
  expect(keys(found)).toEqual(['asked']);
  expect(found[0]?.brand).toBeNull();
  expect(found[0]?.open.map(({ comment }) => comment.key)).toEqual(['asked']);
});

it('takes the only brand for the owner while no account of its own is known on that network', () => {
  const bare = sampleBrand({ id: 'b3' });
  const author = { handle: 'someone', name: 'Someone', address: null };
  expect(ownerOf([bare], 'x', author)?.id).toBe('b3');
  expect(ownerOf([ownBrand], 'facebook', author)).toBeNull();
});
