import 'fake-indexeddb/auto';
import type { Observable } from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import { relaxedDatabase } from '../../storage/database';
import { keepSighting } from '../../storage/keep-sighting';
import { aPost, aSighting, exactly } from '../../tests/samples/sightings';
import { keepComments } from '../queue/background';
import { commentOf, commentsUnder } from '../queue/records';
import { keepPosts } from './background';
import { historyOf, liveHistoryOf, livePost, livePosts } from './records';

const HOUR = 3_600_000;
const NOON = 20_413 * 24 * HOUR + 12 * HOUR;

const keep = (seenAt: number, comments: number, key = 'facebook:77') =>
  keepSighting(
    aSighting({
      seenAt,
      posts: [aPost({ key, counters: { ...aPost().counters, comments: exactly(comments) } })],
    }),
    [keepPosts, keepComments],
    NOON + 100 * HOUR,
  );

/** The first answer of a live query that is as wanted. */
const heard = <T>(query: Observable<T>, isWanted: (value: T) => boolean) =>
  new Promise<T>((resolve, reject) => {
    const subscription = query.subscribe({
      next: (value) => {
        if (!isWanted(value)) return;
        queueMicrotask(() => subscription.unsubscribe());
        resolve(value);
      },
      error: reject,
    });
  });

beforeEach(async () => {
  await relaxedDatabase.delete();
  await relaxedDatabase.open();
});

it('gives a history over several days, from a moment on, of that post alone', async () => {
  for (const [i, at] of [NOON, NOON + HOUR, NOON + 24 * HOUR, NOON + 48 * HOUR].entries()) {
    await keep(at, 240 + i);
    await keep(at, 7, 'facebook:771');
  }
  const values = (await historyOf('facebook:77')).map(({ counters }) => counters.comments?.value);
  expect(values).toEqual([240, 241, 242, 243]);
  expect(await historyOf('facebook:77', NOON + HOUR)).toHaveLength(3);
  expect(await historyOf('facebook:77', NOON + HOUR + 1)).toHaveLength(2);
});

it('hears of new snapshots', async () => {
  await keep(NOON, 240);
  const grown = heard(liveHistoryOf('facebook:77'), (history) => history.length === 2);
  await keep(NOON + HOUR, 241);
  expect(await grown).toHaveLength(2);
});

it('lists posts by when they were last or first seen', async () => {
  await keep(NOON, 1, 'facebook:1');
  await keep(NOON + HOUR, 2, 'facebook:2');
  await keep(NOON + 2 * HOUR, 3, 'facebook:1');
  const keys = async (order: 'last-seen' | 'first-seen', limit: number) =>
    (await heard(livePosts({ limit, order }), () => true)).map(({ key }) => key);
  expect(await keys('last-seen', 9)).toEqual(['facebook:1', 'facebook:2']);
  expect(await keys('first-seen', 9)).toEqual(['facebook:2', 'facebook:1']);
  expect(await keys('last-seen', 1)).toEqual(['facebook:1']);
});

it('gives a post and its comments', async () => {
  await keep(NOON, 240);
  expect(await heard(livePost('facebook:77'), () => true)).toMatchObject({ key: 'facebook:77' });
  expect(await commentsUnder('facebook:77')).toMatchObject([{ key: 'facebook:78' }]);
  expect(await commentOf('facebook:nobody')).toBeUndefined();
});
