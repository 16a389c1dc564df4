import { COUNTERS, type CounterName } from '../../networks/contract';
import { seriesOf } from './growth';
import type { Snapshot } from './model';

/** A round number that a counter passed while it was looked at. */
export interface Milestone {
  counter: CounterName;
  threshold: number;
  /** It was certainly below at `after` and certainly there at `by`. Milliseconds since 1970. */
  after: number;
  by: number;
}

/** The least that is worth a word. */
const LEAST = 100;

/** 100, 200, 500, 1,000…: the greatest not above a value; null below the least. */
function roundBelow(value: number): number | null {
  if (value < LEAST) return null;
  const power = 10 ** Math.floor(Math.log10(value) + 1e-12);
  const step = [5, 2, 1].find((one) => one * power <= value) ?? 1;
  return step * power;
}

function passedBy(history: readonly Snapshot[], counter: CounterName): Milestone[] {
  const series = seriesOf(history, counter);
  const passed: Milestone[] = [];
  let reached = 0;
  for (const point of series) {
    const threshold = roundBelow(point.low);
    const below =
      threshold !== null && threshold > reached
        ? series.findLast(({ at, high }) => at < point.at && high < threshold)
        : undefined;
    if (threshold !== null && below !== undefined) {
      passed.push({ counter, threshold, after: below.at, by: point.at });
    }
    reached = Math.max(reached, point.low);
  }
  return passed;
}

/**
 * The round numbers that a post's counters passed for certain between two readings, the latest
 * first. What it had passed before the first reading is not among them: nobody saw when.
 */
export function milestonesOf(history: readonly Snapshot[]): Milestone[] {
  return COUNTERS.flatMap((counter) => passedBy(history, counter)).sort((a, b) => b.by - a.by);
}
