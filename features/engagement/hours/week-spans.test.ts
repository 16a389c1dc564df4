import { expect, it } from 'vitest';
import type { OpeningHours } from '../../brands/hours';
import { inWholeHours, weekSpans } from './week-spans';

const NOW = Date.parse('2026-11-22T12:00Z');
const hours = (day: number, ...ranges: string[]): OpeningHours => ({
  zone: 'Europe/Paris',
  week: Array.from({ length: 7 }, (_, i) =>
    i === day ? ranges.map((text) => ({ from: text.slice(0, 5), to: text.slice(6) })) : [],
  ),
});

it('stands where the brand’s clocks put it, cut at midnight', () => {
  expect(weekSpans(hours(0, '06:00-12:00'), 'Europe/Paris', NOW)).toEqual([
    { day: 0, from: 0.25, to: 0.5 },
  ]);
  expect(weekSpans(hours(1, '18:00-06:00'), 'Europe/Paris', NOW)).toEqual([
    { day: 1, from: 0.75, to: 1 },
    { day: 2, from: 0, to: 0.25 },
  ]);
});

it('goes on from Sunday to Monday, and moves with another zone', () => {
  expect(weekSpans(hours(6, '18:00-06:00'), 'Europe/Paris', NOW)).toEqual([
    { day: 0, from: 0, to: 0.25 },
    { day: 6, from: 0.75, to: 1 },
  ]);
  expect(weekSpans(hours(0, '06:00-18:00'), 'America/New_York', NOW)).toEqual([
    { day: 0, from: 0, to: 0.5 },
  ]);
  expect(weekSpans(hours(0, '00:00-12:00'), 'America/New_York', NOW)).toEqual([
    { day: 0, from: 0, to: 0.25 },
    { day: 6, from: 0.75, to: 1 },
  ]);
});

it('is nothing where nothing is said, or a zone isn’t known', () => {
  expect(weekSpans(null, 'Europe/Paris', NOW)).toEqual([]);
  expect(weekSpans(hours(0), 'Europe/Paris', NOW)).toEqual([]);
  expect(weekSpans({ ...hours(0, '06:00-18:00'), zone: 'Europe/Atlantis' }, 'UTC', NOW)).toEqual(
    [],
  );
  expect(weekSpans(hours(0, '06:00-18:00'), 'Europe/Atlantis', NOW)).toEqual([]);
});

it('widens to whole hours, and joins what then overlaps', () => {
  const spans = weekSpans(
    hours(0, '06:30-07:15', '07:45-09:00', '11:59-12:00'),
    'Europe/Paris',
    NOW,
  );
  expect(inWholeHours(spans)).toEqual([
    { day: 0, from: 6 / 24, to: 9 / 24 },
    { day: 0, from: 11 / 24, to: 0.5 },
  ]);
  expect(inWholeHours([])).toEqual([]);
});
