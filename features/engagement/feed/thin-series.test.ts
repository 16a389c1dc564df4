import { expect, it } from 'vitest';
import { thinSeries } from './thin-series';

const at = (...moments: number[]) => moments.map((moment) => ({ at: moment }));

it('leaves a short series as it is', () => {
  expect(thinSeries(at(1, 2, 3), 3)).toEqual(at(1, 2, 3));
  expect(thinSeries([], 30)).toEqual([]);
});

it('keeps the first, the last, and the last of each lapse', () => {
  expect(thinSeries(at(0, 1, 2, 3, 50, 98, 99, 100), 3)).toEqual(at(0, 50, 100));
});

it('never gives more than was asked for', () => {
  for (const length of [31, 32, 100, 1_000]) {
    const series = Array.from({ length }, (_, index) => ({ at: (index * 7919) % 100_000 })).sort(
      (one, other) => one.at - other.at,
    );
    const thin = thinSeries(series, 30);
    expect(thin.length).toBeLessThanOrEqual(30);
    expect(thin.at(0)).toBe(series.at(0));
    expect(thin.at(-1)).toBe(series.at(-1));
  }
});

it('takes readings of one moment for one', () => {
  expect(thinSeries(at(5, 5, 5, 5), 2)).toEqual(at(5, 5));
});
