import type { WeekSpread } from './model';

/** Least variance: counts of nothing but zeros are not that certain. */
const LEAST_VARIANCE = 0.25;

/** Mean and standard deviation of the counts of a week's hours. */
export function weekSpread(counts: readonly number[]): WeekSpread {
  const hours = Math.max(1, counts.length);
  const mean = counts.reduce((sum, count) => sum + count, 0) / hours;
  const squares = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0);
  return {
    hours: counts.length,
    mean,
    deviation: Math.sqrt(Math.max(squares / hours, LEAST_VARIANCE)),
  };
}
