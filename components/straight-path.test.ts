import { describe, expect, it } from 'vitest';
import { placeSamples } from './series';
import { straightPath } from './straight-path';

const series = (values: number[]) => values.map((value, index) => ({ at: index * 60_000, value }));

describe('straightPath', () => {
  it('goes through every sample, where a curve would', () => {
    const samples = series([4, 1, 0, 9, 9, 3]);
    const drawn = straightPath(samples, 40, 13)
      .slice(1)
      .split('L')
      .map((point) => point.split(' ').map(Number));
    const placed = placeSamples(samples, 40, 13);
    expect(drawn).toHaveLength(placed.length);
    for (const [index, { x, y }] of placed.entries()) {
      expect(drawn[index]?.[0]).toBeCloseTo(x, 1);
      expect(drawn[index]?.[1]).toBeCloseTo(y, 1);
    }
  });

  it('draws a flat series in the middle and a single moment at the end', () => {
    expect(straightPath(series([7, 7]), 40, 12)).toBe('M0 6L40 6');
    expect(
      straightPath(
        [
          { at: 5, value: 0 },
          { at: 5, value: 2 },
        ],
        40,
        12,
      ),
    ).toBe('M40 12L40 0');
  });

  it('draws nothing without samples', () => {
    expect(straightPath([], 40, 13)).toBe('');
  });
});
