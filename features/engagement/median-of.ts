import type { Interval } from './interval';

function middle(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  const above = sorted[Math.floor(half)] ?? 0;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + above) / 2 : above;
}

const ascending = (a: number, b: number): number => a - b;

/**
 * The median of values of which only intervals are known, as an interval that holds it for certain:
 * it lies between the median of the lowest and that of the highest. Null for none.
 */
export function medianOf(values: readonly Interval[]): Interval | null {
  if (values.length === 0) return null;
  return {
    low: middle(values.map(({ low }) => low).sort(ascending)),
    high: middle(values.map(({ high }) => high).sort(ascending)),
  };
}
