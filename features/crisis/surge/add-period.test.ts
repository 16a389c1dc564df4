import { describe, expect, it } from 'vitest';
import { addPeriod } from './add-period';
import { coverageOf } from './coverage-of';
import type { SeenPeriod } from './model';

const period = (from: number, to: number, coverage = 1): SeenPeriod => ({ from, to, coverage });

describe('addPeriod', () => {
  it('joins what touches and keeps the rest apart', () => {
    const some = addPeriod(addPeriod([], period(0, 10)), period(20, 30));
    expect(addPeriod(some, period(10, 15))).toEqual([period(0, 15), period(20, 30)]);
    expect(addPeriod(some, period(5, 25))).toEqual([period(0, 30)]);
    expect(addPeriod(some, period(12, 14))).toEqual([
      period(0, 10),
      period(12, 14),
      period(20, 30),
    ]);
  });

  it('counts the better look where two overlap', () => {
    const poor = addPeriod([], period(0, 30, 0.1));
    expect(addPeriod(poor, period(10, 20))).toEqual([
      period(0, 10, 0.1),
      period(10, 20),
      period(20, 30, 0.1),
    ]);
    expect(addPeriod([period(0, 30)], period(10, 20, 0.1))).toEqual([period(0, 30)]);
  });

  it('takes no stretch that is none', () => {
    expect(addPeriod([], period(10, 10))).toEqual([]);
    expect(addPeriod([], period(20, 10))).toEqual([]);
    expect(addPeriod([], period(0, 10, 0))).toEqual([]);
    expect(addPeriod([], period(Number.NaN, 10))).toEqual([]);
  });
});

describe('coverageOf', () => {
  it('measures steps that were seen in part', () => {
    expect(coverageOf([period(5, 20), period(22, 24, 0.5)], 0, 10, 4)).toEqual([0.5, 1, 0.1, 0]);
    expect(coverageOf([period(-50, 5)], 0, 10, 1)).toEqual([0.5]);
  });
});
