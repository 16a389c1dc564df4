import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { relaxedDatabase } from '../../../storage/database';
import { sampleBrand } from '../../brands/sample-brand';
import { sampleComment } from '../../queue/sample-comment';
import { samplePost } from '../sample-post';
import { readCommentDates } from './records';

const { comments, posts } = relaxedDatabase;
const never = { signal: new AbortController().signal, onProgress: () => undefined };
const transval = sampleBrand({
  id: 'b1',
  accounts: [
    { network: 'facebook', handle: 'TransVal' },
    { network: 'x', handle: 'transval' },
  ],
});
const poker = sampleBrand({ id: 'b2', accounts: [{ network: 'facebook', handle: 'riverline' }] });

beforeEach(async () => {
  await Promise.all([comments.clear(), posts.clear()]);
  await posts.bulkPut([
    samplePost({ key: 'facebook:p1', authorKey: 'facebook:transval' }),
    samplePost({ key: 'x:p2', network: 'x', authorKey: 'x:transval' }),
    samplePost({ key: 'facebook:p3', authorKey: 'facebook:riverline' }),
    samplePost({ key: 'facebook:p4', authorKey: 'facebook:metropolebus' }),
    samplePost({ key: 'facebook:p5', authorKey: null }),
  ]);
});

it('reads the comments under the brands’ own posts, and tells their own answers', async () => {
  await comments.bulkPut([
    sampleComment({
      key: 'facebook:1',
      postKey: 'facebook:p1',
      at: 5,
      atWithin: 0,
      firstSeenAt: 9,
    }),
    sampleComment({ key: 'facebook:2', postKey: 'facebook:p1', authorKey: 'facebook:transval' }),
    sampleComment({ key: 'x:3', network: 'x', postKey: 'x:p2', authorKey: 'x:camille' }),
    sampleComment({ key: 'facebook:4', postKey: 'facebook:p3', authorKey: 'facebook:transval' }),
    sampleComment({ key: 'facebook:5', postKey: 'facebook:p4' }),
    sampleComment({ key: 'facebook:6', postKey: 'facebook:p5' }),
    sampleComment({ key: 'facebook:7', postKey: null }),
  ]);
  const dates = await readCommentDates([transval, poker], never);
  expect(dates).toHaveLength(4);
  expect(dates[0]).toEqual({
    network: 'facebook',
    brandId: 'b1',
    authorKey: null,
    isOwn: false,
    at: 5,
    atWithin: 0,
    firstSeenAt: 9,
  });
  expect(dates.map(({ network, brandId, isOwn }) => [network, brandId, isOwn])).toEqual([
    ['facebook', 'b1', false],
    ['facebook', 'b1', true],
    ['facebook', 'b2', false],
    ['x', 'b1', false],
  ]);
  expect(await readCommentDates([sampleBrand({ accounts: [] })], never)).toEqual([]);
});

it('reads every comment once, however many share a date, tells how far it is, and stops when told', async () => {
  await comments.bulkPut(
    Array.from({ length: 4500 }, (_, i) =>
      sampleComment({ key: `facebook:${i}`, postKey: 'facebook:p1', at: 7, atWithin: 0 }),
    ),
  );
  const parts: number[] = [];
  const dates = await readCommentDates([transval], {
    ...never,
    onProgress: (part) => parts.push(part),
  });
  expect(dates).toHaveLength(4500);
  expect(parts).toEqual([2000 / 4500, 4000 / 4500]);
  const stop = new AbortController();
  const begun = await readCommentDates([transval], {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  expect(begun).toHaveLength(2000);
});
