import { describe, expect, it } from 'vitest';
import { medianOf } from './median-of';
import { rankAmong } from './rank';

const exact = (value: number) => ({ low: value, high: value });

describe('rankAmong', () => {
  it('counts those above', () => {
    expect(rankAmong(exact(7), [exact(9), exact(8), exact(6)])).toEqual({
      best: 3,
      worst: 3,
      of: 4,
      tied: 0,
    });
  });

  it('gives equals the same place', () => {
    expect(rankAmong(exact(7), [exact(9), exact(7), exact(7), exact(1)])).toEqual({
      best: 2,
      worst: 2,
      of: 5,
      tied: 2,
    });
  });

  it('leaves open what the intervals leave open', () => {
    const rounded = { low: 1_150, high: 1_249 };
    const others = [exact(3_000), { low: 1_200, high: 1_299 }, exact(1_150), exact(1_100)];
    expect(rankAmong(rounded, others)).toEqual({ best: 2, worst: 3, of: 5, tied: 0 });
  });
});

describe('medianOf', () => {
  it('is the middle one, or between the two in the middle', () => {
    expect(medianOf([])).toBeNull();
    expect(medianOf([exact(3), exact(1), exact(2)])).toEqual(exact(2));
    expect(medianOf([exact(4), exact(1), exact(2), exact(3)])).toEqual(exact(2.5));
  });

  it('holds the median of all values that the intervals allow', () => {
    const values = [
      { low: 10, high: 19 },
      { low: 12, high: 12 },
      { low: 15, high: 30 },
    ];
    const median = medianOf(values);
    for (const at of [0, 0.3, 0.7, 1]) {
      const drawn = values.map(({ low, high }, i) => low + (high - low) * ((at + i * 0.4) % 1));
      const middle = drawn.toSorted((a, b) => a - b)[1];
      expect(middle).toBeGreaterThanOrEqual(median?.low ?? Infinity);
      expect(middle).toBeLessThanOrEqual(median?.high ?? -Infinity);
    }
  });
});
