// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderScreen } from '../../../tests/screen/render-screen';
import type { SeenComment } from '../model';
import { decided, ourReply, sampleEntries, someone } from '../sample-facts';
import { CommentClock } from './comment-clock';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = new Date(2026, 10, 22, 15).getTime();

afterEach(cleanup);

/** What the clock of the first comment says, with a goal of an hour. */
function says(
  comments: SeenComment[],
  language: 'en' | 'fr' = 'en',
  given: Parameters<typeof sampleEntries>[1] = {},
): string {
  const [entry] = sampleEntries(comments, given);
  if (entry === undefined) throw new Error('the first one is for the queue');
  const { container } = renderScreen(<CommentClock entry={entry} now={NOW} />, language);
  return container.querySelector('time')?.textContent ?? '';
}
const asked = (ago: number, atWithin = 0) =>
  someone('camille', { at: NOW - ago, atWithin, firstSeenAt: NOW });
const told = (ago: number, atWithin = 0): SeenComment => ({
  ...ourReply('r', 'camille', NOW - ago),
  atWithin,
  firstSeenAt: NOW,
});

it.each([
  ['an exact date, late', 80 * MINUTE, 0, '1 hr 20 min, late'],
  ['a rounded date, late for certain', 80 * MINUTE, HOUR, 'about 1 hr, late'],
  ['a rounded date, perhaps late', 50 * MINUTE, 30 * MINUTE, 'about 50 min, soon 1 hr'],
  ['a rounded date, perhaps at risk', 40 * MINUTE, 30 * MINUTE, 'about 40 min'],
  ['an exact date, at risk', 50 * MINUTE, 0, '50 min, soon 1 hr'],
])('%s', (_, ago, within, words) => {
  expect(says([asked(ago, within)])).toBe(words);
});

it('says it in French', () => {
  expect(says([asked(80 * MINUTE, HOUR)], 'fr')).toMatch(/^env\.\u00a01.h, en retard$/);
});

it('says about how long our answer took, and about when it came where that is all', () => {
  expect(says([asked(4 * HOUR), told(HOUR)])).toBe('in 3 hr');
  expect(says([asked(4 * HOUR, HOUR), told(HOUR, HOUR)])).toBe('in about 3 hr');
  expect(says([asked(HOUR, HOUR), told(HOUR, HOUR)])).toMatch(/^about 2:00.PM$/);
});

it('is exact about what was decided here', () => {
  const comment = asked(4 * HOUR, HOUR);
  const handlings = new Map([decided(comment, 'waiting', NOW - 20 * MINUTE)]);
  expect(says([comment], 'en', { handlings })).toBe('for 20 min');
});
