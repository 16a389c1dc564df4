import type { SeenPeriod } from './model';

/**
 * How much was seen of each of `count` steps of time, 0 to 1.
 * @param periods sorted, without overlaps
 * @param from milliseconds since 1970, where the first step begins
 * @param step milliseconds
 */
export function coverageOf(
  periods: readonly SeenPeriod[],
  from: number,
  step: number,
  count: number,
): number[] {
  const covered = new Array<number>(count).fill(0);
  for (const period of periods) {
    const first = Math.max(0, Math.floor((period.from - from) / step));
    const end = Math.min(count, Math.ceil((period.to - from) / step));
    for (let index = first; index < end; index++) {
      const start = from + index * step;
      const overlap = Math.min(period.to, start + step) - Math.max(period.from, start);
      covered[index] = (covered[index] ?? 0) + (overlap / step) * period.coverage;
    }
  }
  return covered;
}
