import { describe, expect, it } from 'vitest';
import { addExposure, NOTHING_COVERED } from './add-exposure';
import { localDay, localDayBefore } from './local-day';
import type { ExposureRow } from './model';

const MINUTE = 60_000;
/** Twenty past two in the afternoon, by the clock of whoever runs this. */
const NOON = new Date(2026, 10, 22, 14, 20).getTime();

/** The day after moments with comments on screen, given in minutes from the first. */
const dayAfter = (...minutes: number[]): ExposureRow =>
  minutes.reduce<ExposureRow | null>(
    (day, minute) => addExposure(day, NOTHING_COVERED, NOON + minute * MINUTE),
    null,
  ) as ExposureRow;

describe('time with comments', () => {
  it('is what lies between two moments no more than two minutes apart', () => {
    expect(dayAfter(0).time).toBe(0);
    expect(dayAfter(0, 1, 3).time).toBe(3 * MINUTE);
    expect(dayAfter(0, 2.1, 3).time).toBeCloseTo(0.9 * MINUTE);
  });

  it('counts once what two pages tell at the same time, one of them late', () => {
    expect(dayAfter(0, 1, 1, 0.5, 2).time).toBe(2 * MINUTE);
    expect(dayAfter(0, 1, 1, 0.5, 2).stretch).toBe(2 * MINUTE);
  });

  it('goes on in one stretch over short pauses, and begins another after ten minutes', () => {
    const short = dayAfter(0, 2, 4, 13, 14);
    expect(short).toMatchObject({ time: 5 * MINUTE, stretch: 5 * MINUTE });
    const long = dayAfter(0, 2, 4, 14, 15);
    expect(long).toMatchObject({ time: 5 * MINUTE, stretch: MINUTE });
  });

  it('forgets with the stretch that a break was put off', () => {
    const putOff = { ...dayAfter(0, 2), remindedAt: NOON };
    expect(addExposure(putOff, NOTHING_COVERED, NOON + 5 * MINUTE).remindedAt).toBe(NOON);
    expect(addExposure(putOff, NOTHING_COVERED, NOON + 12 * MINUTE).remindedAt).toBeNull();
  });

  it('takes a clock set back by an hour for a pause', () => {
    const back = addExposure(dayAfter(0, 2), NOTHING_COVERED, NOON - 60 * MINUTE);
    expect(back).toMatchObject({ time: 2 * MINUTE, stretch: 0, lastAt: NOON - 60 * MINUTE });
  });

  it('carries a stretch over midnight into a day that begins at nothing', () => {
    const midnight = new Date(2026, 10, 23).getTime();
    const before = addExposure(
      { ...dayAfter(0), lastAt: midnight - MINUTE, stretch: 40 * MINUTE, time: 40 * MINUTE },
      NOTHING_COVERED,
      midnight + MINUTE,
    );
    expect(before).toMatchObject({
      key: '2026-11-23',
      time: 2 * MINUTE,
      stretch: 42 * MINUTE,
      seen: 0,
    });
  });
});

describe('comments covered', () => {
  it('adds up', () => {
    const day = addExposure(dayAfter(0), { seen: 3, uncovered: 1 }, NOON);
    expect(addExposure(day, { seen: 2, uncovered: 0 }, NOON)).toMatchObject({
      seen: 5,
      uncovered: 1,
    });
  });

  it('never has more uncovered than seen: one covered yesterday may be uncovered today', () => {
    expect(addExposure(null, { seen: 0, uncovered: 2 }, NOON)).toMatchObject({
      seen: 2,
      uncovered: 2,
    });
  });
});

describe('local days', () => {
  it('sort as text, whatever the day of the month', () => {
    expect(localDay(new Date(2026, 0, 9).getTime())).toBe('2026-01-09');
  });

  it('are counted back one by one, also where one has 23 or 25 hours', () => {
    for (let day = 1; day < 365; day += 1) {
      const at = new Date(2026, 0, 1 + day, 0, 30).getTime();
      expect(localDayBefore(at, 1)).toBe(localDay(new Date(2026, 0, day).getTime()));
    }
  });
});
