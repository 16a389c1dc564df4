import { expect, it } from 'vitest';
import { restaurantComments } from '../../../tests/e2e/restaurant-rows';
import { seededRandom } from '../../replies/wordings/seeded-random';
import type { CommentDate } from './comment-date';
import { type CommentHours, hoursOf } from './hours-of';
import { suggestPeaks } from './suggest-peaks';

const ZONE = 'Europe/Paris';
const empty = hoursOf([], { zone: ZONE, since: null, now: 0 });

const MONDAY = Date.parse('2026-10-26T00:00+01:00');
const HOUR = 3_600_000;

/** So many comments in each hour of each day of some weeks. */
function hoursWith(
  count: (day: number, hour: number, week: number) => number,
  weeks = 1,
): CommentHours {
  const dates: CommentDate[] = [];
  for (let hour = 0; hour < weeks * 168; hour += 1) {
    const at = MONDAY + hour * HOUR;
    const many = count(Math.floor(hour / 24) % 7, hour % 24, Math.floor(hour / 168));
    for (let i = 0; i < many; i += 1) dates.push({ ...written, at });
  }
  return hoursOf(dates, { zone: ZONE, since: null, now: MONDAY + weeks * 168 * HOUR });
}
const written: CommentDate = {
  network: 'facebook',
  brandId: 'b1',
  authorKey: null,
  isOwn: false,
  at: MONDAY,
  atWithin: 0,
  firstSeenAt: MONDAY,
};
const lunchAndDinner = (hour: number): boolean =>
  (hour >= 12 && hour < 15) || (hour >= 19 && hour < 23);

it('finds the lunch and the dinner of a restaurant', () => {
  const peaks = suggestPeaks(
    hoursWith((_, hour) => (lunchAndDinner(hour) ? 9 : 2)),
    ZONE,
  );
  const ranges = [
    { from: '12:00', to: '15:00' },
    { from: '19:00', to: '23:00' },
  ];
  expect(peaks).toEqual({ zone: ZONE, week: Array(7).fill(ranges) });
});

it('finds nights that go on beyond midnight', () => {
  const peaks = suggestPeaks(
    hoursWith((_, hour) => (hour >= 22 || hour < 3 ? 9 : 1)),
    ZONE,
  );
  expect(peaks?.week[0]).toEqual([{ from: '22:00', to: '03:00' }]);
});

it('tells weekends apart where they have enough of their own', () => {
  const peaks = suggestPeaks(
    hoursWith((day, hour) => (day < 5 ? (hour === 8 ? 20 : 1) : hour === 11 ? 30 : 1)),
    ZONE,
  );
  expect(peaks?.week[4]).toEqual([{ from: '08:00', to: '09:00' }]);
  expect(peaks?.week[5]).toEqual([{ from: '11:00', to: '12:00' }]);
});

it('says nothing of an hour that was lively on a single date', () => {
  const oneSunday = (day: number, hour: number, week: number) =>
    week === 1 && day === 6 && hour === 15 ? 60 : 1;
  expect(suggestPeaks(hoursWith(oneSunday, 3), ZONE)).toBeNull();
  const twoSundays = (day: number, hour: number, week: number) =>
    week > 0 && day === 6 && hour === 15 ? 60 : 1;
  expect(suggestPeaks(hoursWith(twoSundays, 3), ZONE)?.week).toEqual([
    [],
    [],
    [],
    [],
    [],
    [{ from: '15:00', to: '16:00' }],
    [{ from: '15:00', to: '16:00' }],
  ]);
  // all there is, on one date
  expect(
    suggestPeaks(
      hoursWith((day, hour) => (day === 2 && hour === 12 ? 80 : 0)),
      ZONE,
    ),
  ).toBeNull();
});

it('keeps the peaks of a restaurant seen for three weeks, where each date is another', () => {
  const rows = restaurantComments().filter(({ postKey }) => postKey !== 'facebook:rival');
  const dates = rows.map(
    ({ at, atWithin, authorKey }): CommentDate => ({
      ...written,
      at,
      atWithin,
      isOwn: authorKey === 'facebook:chezpaul',
    }),
  );
  const seen = hoursOf(dates, { zone: ZONE, since: null, now: MONDAY + 4 * 168 * HOUR });
  const ranges = [
    { from: '12:00', to: '15:00' },
    { from: '19:00', to: '23:00' },
  ];
  expect(suggestPeaks(seen, ZONE)?.week).toEqual(Array(7).fill(ranges));
});

it('keeps the hours beside one that a single date set alight', () => {
  const peaks = suggestPeaks(
    hoursWith((day, hour, week) => {
      if (week === 0 && day === 3 && hour === 22) return 90;
      return hour >= 12 && hour < 14 ? 12 : 2;
    }, 3),
    ZONE,
  );
  expect(peaks?.week[3]).toEqual([{ from: '12:00', to: '14:00' }]);
});

it('says nothing of few comments, of even hours and of half a busy day', () => {
  expect(
    suggestPeaks(
      hoursWith((day, hour) => (hour === 12 && day < 7 ? 7 : 0)),
      ZONE,
    ),
  ).toBeNull();
  expect(
    suggestPeaks(
      hoursWith(() => 5),
      ZONE,
    ),
  ).toBeNull();
  expect(
    suggestPeaks(
      hoursWith((_, hour) => (hour < 12 ? 9 : 1)),
      ZONE,
    ),
  ).toBeNull();
  expect(suggestPeaks(empty, ZONE)).toBeNull();
});

it('takes chance for a peak once in ten at most', () => {
  const random = seededRandom('even hours');
  let found = 0;
  for (let round = 0; round < 100; round += 1) {
    const dates = Array.from({ length: 300 }, () => ({
      ...written,
      at: MONDAY + Math.floor(random() * 2 * 168) * HOUR,
    }));
    const hours = hoursOf(dates, { zone: ZONE, since: null, now: MONDAY + 2 * 168 * HOUR });
    if (suggestPeaks(hours, ZONE) !== null) found += 1;
  }
  expect(found).toBeLessThanOrEqual(10);
});
