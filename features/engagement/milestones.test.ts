import { describe, expect, it } from 'vitest';
import type { Count } from '../../networks/contract';
import { milestonesOf } from './milestones';
import type { Snapshot } from './model';
import { latestSpeed, speedBetween } from './speed';

const HOUR = 3_600_000;
const exact = (value: number): Count => ({ value, low: value, high: value });
const about = (value: number): Count => ({ value, low: value - 50, high: value + 49 });
const likes = (...counts: Count[]): Snapshot[] =>
  counts.map((reactions, hours) => ({ at: hours * HOUR, counters: { reactions } }));

describe('milestonesOf', () => {
  it('tells round numbers passed between two readings, the latest first, each once', () => {
    const history = likes(exact(90), exact(120), exact(90), exact(130), exact(1_050));
    expect(milestonesOf(history)).toEqual([
      { counter: 'reactions', threshold: 1_000, after: 3 * HOUR, by: 4 * HOUR },
      { counter: 'reactions', threshold: 100, after: 0, by: HOUR },
    ]);
  });

  it('waits until it is certain', () => {
    const history = likes(about(1_800), about(2_000), about(2_100));
    expect(milestonesOf(history)).toEqual([
      { counter: 'reactions', threshold: 2_000, after: 0, by: 2 * HOUR },
    ]);
    expect(milestonesOf(history.slice(0, 2))).toEqual([]);
  });

  it('claims nothing of what was passed before anyone looked', () => {
    expect(milestonesOf(likes(exact(700), exact(720)))).toEqual([]);
    expect(milestonesOf(likes(exact(99), exact(99)))).toEqual([]);
    expect(milestonesOf([])).toEqual([]);
  });
});

describe('speed', () => {
  it('is per hour, with the interval that rounding leaves', () => {
    const from = { at: 0, ...about(1_200) };
    const to = { at: 2 * HOUR, ...about(1_400) };
    expect(speedBetween(from, to)).toMatchObject({ low: (1_350 - 1_249) / 2, high: 149.5 });
    expect(speedBetween(from, { at: 2 * HOUR, ...about(1_200) })).toBeNull();
    expect(speedBetween({ at: 0, ...exact(5) }, { at: HOUR, ...exact(5) })).toMatchObject({
      low: 0,
      high: 0,
    });
    expect(speedBetween(from, { ...from, ...exact(9_000) })).toBeNull();
  });

  it('looks back an hour, less where there is less', () => {
    expect(latestSpeed(likes(exact(0), exact(100), exact(160)), 'reactions')).toMatchObject({
      low: 60,
      from: HOUR,
    });
    const minutes = (at: number, value: number): Snapshot => ({
      at: at * 60_000,
      counters: { reactions: exact(value) },
    });
    expect(latestSpeed([minutes(0, 10), minutes(30, 20)], 'reactions')).toMatchObject({ low: 20 });
    expect(latestSpeed([minutes(0, 10), minutes(9, 20)], 'reactions')).toBeNull();
    expect(latestSpeed([minutes(0, 10)], 'reactions')).toBeNull();
    expect(latestSpeed([], 'views')).toBeNull();
  });

  it('looks further back where a rounded counter stood', () => {
    const history = likes(about(1_200), about(1_400), about(1_400));
    expect(latestSpeed(history, 'reactions')).toMatchObject({ from: 0, to: 2 * HOUR });
    expect(latestSpeed(likes(about(1_200), about(1_200)), 'reactions')).toBeNull();
  });
});
