import type { Count, CounterName } from '../../networks/contract';
import { growthBetween, type Point, seriesOf } from './growth';
import type { Interval } from './interval';
import type { Snapshot } from './model';

const HOUR = 60 * 60 * 1000;
/** Milliseconds. Two readings nearer to each other than this tell of chance, not of speed. */
const SHORTEST = 10 * 60 * 1000;

/** How fast a counter moved from one moment to another, per hour; negative when it fell. */
export interface Speed extends Interval {
  from: number;
  to: number;
}

/** The speed between two readings. Null where their intervals overlap: then nothing certain moved. */
export function speedBetween(before: Point, after: Point): Speed | null {
  const growth = growthBetween(before, after);
  const hours = (after.at - before.at) / HOUR;
  if (hours <= 0) return null;
  if (growth.kind === 'uncertain') return null;
  const { low, high } = growth.kind === 'certain' ? growth : { low: 0, high: 0 };
  return { low: low / hours, high: high / hours, from: before.at, to: after.at };
}

const isExact = ({ low, high }: Count): boolean => low === high;

/**
 * The latest speed of a counter: from the last reading back to the nearest one an hour or more
 * before, else to the first one ten minutes or more before. Null without two such readings, and
 * where the counter is rounded too coarsely to tell.
 */
export function latestSpeed(history: readonly Snapshot[], counter: CounterName): Speed | null {
  const series = seriesOf(history, counter);
  const last = series.at(-1);
  if (last === undefined) return null;
  const isOld = ({ at }: Point) => last.at - at >= HOUR;
  const first = series[0];
  const before = series.findLast(isOld) ?? first;
  if (before === undefined || last.at - before.at < SHORTEST) return null;
  const speed = speedBetween(before, last);
  if (speed || isExact(last)) return speed;
  // a rounded counter moves by steps: the last one may be further back
  const lower = series.findLast((point) => point.at < before.at && point.high < last.low);
  return lower ? speedBetween(lower, last) : null;
}
