import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { relaxedDatabase } from '../../storage/database';
import { keepSighting } from '../../storage/keep-sighting';
import { aPost, aSighting, exactly } from '../../tests/samples/sightings';
import { seededRandom } from '../../tests/sites/world/seeded-random';
import { keepPosts } from './background';
import { historyOf } from './records';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOON = 20_413 * 24 * HOUR + 12 * HOUR;

const reading = (seenAt: number, comments: number) =>
  aSighting({
    seenAt,
    posts: [aPost({ counters: { ...aPost().counters, comments: exactly(comments) } })],
    comments: [],
  });
const keep = (seenAt: number, comments: number, now = seenAt) =>
  keepSighting(reading(seenAt, comments), [keepPosts], now);
const kept = async () =>
  (await historyOf('facebook:77')).map(({ at, counters }) => [
    (at - NOON) / MINUTE,
    counters.comments?.value,
  ]);

beforeEach(async () => {
  await relaxedDatabase.delete();
  await relaxedDatabase.open();
});

it('forgets what a clock that was ahead wrote for the hours still to come', async () => {
  await keep(NOON, 10);
  await keep(NOON + 90 * MINUTE, 11);
  await keep(NOON + 31 * MINUTE, 12);
  expect(await kept()).toEqual([
    [0, 10],
    [31, 12],
  ]);
});

it('loses no day to a clock that was behind for a while', async () => {
  await keep(NOON, 10);
  await keep(NOON + HOUR, 11);
  await keep(NOON - 400 * 24 * HOUR, 12);
  await keep(NOON + 2 * HOUR, 13);
  expect((await kept()).slice(1)).toEqual([
    [0, 10],
    [60, 11],
    [120, 13],
  ]);
});

it('does not show what is dated later than now', async () => {
  const ahead = Date.now() + 48 * HOUR;
  await keep(Date.now() - HOUR, 10);
  await keep(ahead, 11);
  expect(await historyOf('facebook:77')).toHaveLength(1);
});

it('comes to the same from two tabs at once, in any order, each message once or twice', async () => {
  const random = seededRandom(5);
  const readings = Array.from({ length: 24 }, (_, i) =>
    reading(NOON + i * 7 * MINUTE, 10 + Math.floor(i / 3)),
  );
  for (const message of readings) await keepSighting(message, [keepPosts], NOON + 9 * HOUR);
  const changes = async () => {
    const all = await kept();
    return all.filter(([, value], i) => value !== all[i - 1]?.[1]);
  };
  const expected = await changes();
  expect(expected).toHaveLength(8);
  for (let run = 0; run < 4; run += 1) {
    await relaxedDatabase.delete();
    await relaxedDatabase.open();
    const messages = [...readings, ...readings.slice(0, 9)]
      .map((message) => ({ message, place: random() }))
      .sort((a, b) => a.place - b.place);
    await Promise.all(
      messages.map(({ message }) => keepSighting(message, [keepPosts], NOON + 9 * HOUR)),
    );
    expect(await changes()).toEqual(expected);
  }
});

it('stores no count beyond a million million, nor one below zero', async () => {
  for (const wrong of [1e13, -1, Number.NaN, 1.5, Number.POSITIVE_INFINITY]) {
    await expect(keep(NOON, wrong)).rejects.toThrow();
  }
  expect(await relaxedDatabase.snapshots.count()).toBe(0);
  await keep(NOON, 1e12);
  expect(await kept()).toEqual([[0, 1e12]]);
});
