import { COUNTERS, type Count, type CounterName } from '../../networks/contract';
import type { Growth, Snapshot } from './model';

/** One point of a sparkline. */
export interface Point extends Count {
  /** Milliseconds since 1970. */
  at: number;
}

/** The readings of one counter, oldest first; snapshots that don't tell it are left out. */
export function seriesOf(history: readonly Snapshot[], name: CounterName): Point[] {
  return history.flatMap(({ at, counters }) => {
    const count = counters[name];
    return count ? [{ at, ...count }] : [];
  });
}

/** How a counter moved between two readings; `low` and `high` are negative when it fell. */
export function growthBetween(before: Point, after: Count): Growth {
  const since = before.at;
  if (before.low > after.high || after.low > before.high) {
    return { kind: 'certain', since, low: after.low - before.high, high: after.high - before.low };
  }
  const exact = before.low === before.high && after.low === after.high;
  return { kind: exact ? 'none' : 'uncertain', since };
}

/**
 * How a counter moved since a moment: from the last reading at or before it, else the first one
 * after it, to the latest reading. Null with fewer than two readings.
 * @param from milliseconds since 1970
 */
export function growthSince(
  history: readonly Snapshot[],
  name: CounterName,
  from: number,
): Growth | null {
  const series = seriesOf(history, name);
  const latest = series.at(-1);
  const before = series.findLast((point) => point.at <= from) ?? series[0];
  return before && latest && before !== latest ? growthBetween(before, latest) : null;
}

/** The counter by which a post is followed: the first of the five with two readings; null while there is none. */
export function mainCounter(history: readonly Snapshot[]): CounterName | null {
  return COUNTERS.find((name) => seriesOf(history, name).length > 1) ?? null;
}
