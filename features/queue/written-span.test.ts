import { expect, it } from 'vitest';
import { sampleComment } from './sample-comment';
import { earlierOf, isSurelyAfter, laterOf, writtenSpan } from './written-span';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.UTC(2026, 10, 22, 15);
const seen = (given: Parameters<typeof sampleComment>[0]) =>
  writtenSpan(sampleComment({ firstSeenAt: NOW, ...given }));

it('is what the date allows, before the comment was first seen', () => {
  expect(seen({ at: NOW - HOUR, atWithin: HOUR, atLatest: NOW - HOUR })).toEqual({
    from: NOW - 2 * HOUR,
    to: NOW - HOUR,
  });
  // « 22 novembre », read at three in the afternoon
  const midnight = NOW - 15 * HOUR;
  expect(seen({ at: midnight, atWithin: 24 * HOUR, atLatest: midnight + 24 * HOUR })).toEqual({
    from: midnight,
    to: NOW,
  });
  expect(seen({ at: null })).toEqual({ from: Number.NEGATIVE_INFINITY, to: NOW });
});

it('believes an exact date, also where this device’s clock is behind', () => {
  expect(seen({ at: NOW + MINUTE })).toEqual({ from: NOW + MINUTE, to: NOW + MINUTE });
});

it.each([
  ['facebook', 20 * MINUTE, MINUTE],
  ['facebook', 2 * HOUR, HOUR],
  ['facebook', 50 * HOUR, 24 * HOUR],
  ['linkedin', 50 * HOUR, 0],
] as const)('of a row from before, on %s and %d ms old, leaves %d ms', (network, age, within) => {
  const at = NOW - age;
  const span = seen({ network, at, atWithin: null, atLatest: null });
  expect(span).toEqual({ from: at - within, to: at });
});

it('is after another only where they don’t touch', () => {
  const noon = { from: 10, to: 20 };
  expect(isSurelyAfter({ from: 21, to: 30 }, noon)).toBe(true);
  expect(isSurelyAfter({ from: 20, to: 30 }, noon)).toBe(false);
  expect(laterOf(noon, { from: 5, to: 30 })).toEqual({ from: 10, to: 30 });
  expect(earlierOf(noon, { from: 5, to: 30 })).toEqual({ from: 5, to: 20 });
});
