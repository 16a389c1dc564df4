import { expect, it } from 'vitest';
import { coverageOf } from './coverage';
import type { SeenComment } from './model';
import { clockOf } from './queue-entry';
import { decided, ourReply, sampleEntries, someone } from './sample-facts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

it('counts how far a post is, and who is late by the brand’s goal of an hour', () => {
  const comments = [
    someone('answered', { at: 0 }),
    ourReply('r1', 'answered', 10 * MINUTE),
    someone('late', { at: 0 }),
    someone('young', { at: 50 * MINUTE }),
    someone('folded', { at: 0, replies: { ok: false, why: 'not-loaded' } }),
    someone('waiting', { at: 0 }),
    someone('hidden', { at: 0 }),
  ];
  const handlings = new Map([
    decided(comments[5]!, 'waiting', 5 * MINUTE),
    decided(comments[6]!, 'hidden', 5 * MINUTE),
  ]);
  expect(coverageOf(sampleEntries(comments, { handlings }), 61 * MINUTE)).toEqual({
    all: 6,
    handled: 2,
    waiting: 1,
    toAnswer: 2,
    late: 1,
    unknown: 1,
    median: { span: 10 * MINUTE, isRough: false },
  });
});

it('counts nothing under a post of somebody else', () => {
  const entries = sampleEntries([someone('a'), someone('b')], { section: null });
  expect(coverageOf(entries, 0)).toMatchObject({ all: 0, toAnswer: 0, late: 0, median: null });
});

const hourly = (comment: SeenComment): SeenComment => ({
  ...comment,
  atWithin: HOUR,
  firstSeenAt: 300 * MINUTE,
});

it('counts as late only who is late for certain', () => {
  // « 1 h » at the very end of it, of a goal of an hour
  const comments = [hourly(someone('a', { at: 0 })), hourly(someone('b', { at: 0 }))];
  const [, b] = comments;
  const entries = sampleEntries([comments[0]!, { ...b!, at: 30 * MINUTE, atLatest: 30 * MINUTE }]);
  expect(coverageOf(entries, 61 * MINUTE)).toMatchObject({ toAnswer: 2, late: 1 });
  expect(clockOf(entries[1]!, 61 * MINUTE)).toBe('in-time');
});

it('takes the middle of the delays, leaving out those that cannot be right', () => {
  const answered = (key: string, at: number | null, replyAt: number) => [
    someone(key, { at }),
    ourReply(`r${key}`, key, replyAt),
  ];
  const comments = [
    ...answered('a', 0, 10 * MINUTE),
    ...answered('b', 0, 40 * MINUTE),
    ...answered('c', null, 99 * MINUTE),
    ...answered('d', 100 * MINUTE, 50 * MINUTE),
    // both said « 1 h » when they were read
    ...answered('e', 0, 5 * MINUTE).map((one) => hourly(one)),
  ];
  expect(coverageOf(sampleEntries(comments), 0).median).toEqual({
    span: 25 * MINUTE,
    isRough: false,
  });
  const rough = [...answered('a', 0, 10 * MINUTE), ...answered('f', 0, 180 * MINUTE).map(hourly)];
  expect(coverageOf(sampleEntries(rough), 0).median).toMatchObject({ isRough: true });
});
