import { describe, expect, it } from 'vitest';
import type { CommentDate } from './comment-date';
import { hoursOf } from './hours-of';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-22T12:00Z');
const written = (text: string | null, given: Partial<CommentDate> = {}): CommentDate => ({
  network: 'facebook',
  brandId: 'b1',
  authorKey: 'facebook:camille',
  isOwn: false,
  at: text === null ? null : Date.parse(text),
  atWithin: 0,
  firstSeenAt: NOW - HOUR,
  ...given,
});
const asked = { zone: 'Europe/Paris', since: null, now: NOW };
const cellsOf = (hours: { counts: number[] }) =>
  hours.counts.flatMap((count, cell) =>
    count > 0 ? [[Math.floor(cell / 24), cell % 24, count]] : [],
  );

describe('hoursOf', () => {
  it('counts each comment in the hour of the week that clocks of the zone showed', () => {
    const dates = [
      written('2026-11-16T11:00Z'),
      written('2026-11-16T11:59:59Z'),
      written('2026-11-15T23:30Z'),
      written('2026-11-15T22:59Z'),
      written('2026-07-06T11:00Z'),
    ];
    expect(cellsOf(hoursOf(dates, asked))).toEqual([
      [0, 0, 1],
      [0, 12, 2],
      [0, 13, 1],
      [6, 23, 1],
    ]);
    expect(
      cellsOf(hoursOf([written('2026-11-15T20:00Z')], { ...asked, zone: 'Asia/Kolkata' })),
    ).toEqual([[0, 1, 1]]);
  });

  it('tells the liveliest date of each hour, and on how many dates of a weekday anything was written', () => {
    const hours = hoursOf(
      ['2026-11-02T11:00Z', '2026-11-02T11:20Z', '2026-11-09T11:00Z', '2026-11-09T20:00Z'].map(
        (text) => written(text),
      ),
      asked,
    );
    expect([hours.counts[12], hours.liveliest[12], hours.liveliest[21]]).toEqual([3, 2, 1]);
    expect(hours.dates).toEqual([2, 0, 0, 0, 0, 0, 0]);
  });

  it('keeps to the hours of a night in which clocks go back', () => {
    const night = [written('2026-10-25T00:30Z'), written('2026-10-25T01:30Z')];
    expect(cellsOf(hoursOf(night, asked))).toEqual([[6, 2, 2]]);
  });

  it('tells what it leaves out, and why', () => {
    const hours = hoursOf(
      [
        written('2026-11-16T11:00Z'),
        written('2026-11-18T11:00Z', { atWithin: HOUR - 1, authorKey: null }),
        written('2026-11-16T11:00Z', { atWithin: 24 * HOUR - 1 }),
        written('2026-11-16T11:00Z', { atWithin: null }),
        written(null),
        written('2026-11-22T12:00:01Z'),
        written('1970-01-01T00:00Z'),
        written('2026-11-16T11:00Z', { at: Number.NaN }),
        written('2026-11-16T11:00Z', { at: Number.POSITIVE_INFINITY }),
        written('2026-11-16T11:00Z', { at: -8.64e15 }),
        written('2026-11-16T11:00Z', { at: 1e300 }),
        written('2026-11-16T11:00Z', { isOwn: true }),
      ],
      asked,
    );
    expect(hours).toMatchObject({
      total: 2,
      first: Date.parse('2026-11-16T11:00Z'),
      last: Date.parse('2026-11-18T11:00Z'),
      withoutDate: 1,
      withoutHour: 2,
      impossible: 6,
      own: 1,
      byBusiest: 1,
    });
  });

  it('keeps to a period, also for those that have no date', () => {
    const since = Date.parse('2026-11-20T00:00Z');
    const dates = [
      written('2026-11-19T23:59Z'),
      written('2026-11-20T00:00Z'),
      written(null),
      written(null, { firstSeenAt: since - 1 }),
      written('2026-11-19T23:30Z', { atWithin: HOUR - 1 }),
      written('2026-11-19T12:00Z', { atWithin: 24 * HOUR - 1 }),
      written('2026-11-18T12:00Z', { atWithin: 24 * HOUR - 1 }),
    ];
    expect(hoursOf(dates, { ...asked, since })).toMatchObject({
      total: 2,
      withoutDate: 1,
      withoutHour: 1,
    });
  });

  it('says how much of it one author wrote, of a hundred thousand too', () => {
    function* many() {
      const at = Date.parse('2026-11-16T11:00Z');
      for (let i = 0; i < 100_000; i += 1) yield written('', { at: at + i });
      yield written('2026-11-18T11:00Z', { authorKey: 'facebook:other' });
    }
    const hours = hoursOf(many(), asked);
    expect(hours).toMatchObject({ total: 100_001, byBusiest: 100_000 });
    expect(cellsOf(hours)).toEqual([
      [0, 12, 100_000],
      [2, 12, 1],
    ]);
  });

  it('has nothing to tell of nothing', () => {
    expect(hoursOf([], asked)).toMatchObject({ total: 0, first: null, last: null, byBusiest: 0 });
  });
});
