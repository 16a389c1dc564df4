import { expect, it } from 'vitest';
import { seededRandom } from '../../replies/wordings/seeded-random';
import { type CommentHours, hoursOf } from './hours-of';
import { suggestPeaks } from './suggest-peaks';

const ZONE = 'Europe/Paris';
const empty = hoursOf([], { zone: ZONE, since: null, now: 0 });

/** Hours with so many comments in each hour of each day. */
function hoursWith(count: (day: number, hour: number) => number): CommentHours {
  const counts = empty.counts.map((_, cell) => count(Math.floor(cell / 24), cell % 24));
  return { ...empty, counts, total: counts.reduce((sum, one) => sum + one, 0) };
}
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
    const counts = empty.counts.map(() => 0);
    for (let i = 0; i < 300; i += 1) counts[Math.floor(random() * 168)]! += 1;
    if (suggestPeaks({ ...empty, counts, total: 300 }, ZONE) !== null) found += 1;
  }
  expect(found).toBeLessThanOrEqual(10);
});
