import { expect, it } from 'vitest';
import { coverageOf } from './coverage';
import { decided, ourReply, sampleEntries, someone } from './sample-facts';

const MINUTE = 60_000;

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
    median: 10 * MINUTE,
  });
});

it('counts nothing under a post of somebody else', () => {
  const entries = sampleEntries([someone('a'), someone('b')], { section: null });
  expect(coverageOf(entries, 0)).toMatchObject({ all: 0, toAnswer: 0, late: 0, median: null });
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
    ...answered('e', 0, 5 * MINUTE).map((one) => ({ ...one, firstSeenAt: 90 * MINUTE })),
  ];
  expect(coverageOf(sampleEntries(comments), 0).median).toBe(25 * MINUTE);
});
