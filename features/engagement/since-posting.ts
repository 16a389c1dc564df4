import type { CounterName } from '../../networks/contract';
import { seriesOf } from './growth';
import type { Interval } from './interval';
import type { Snapshot } from './model';

const HOUR = 60 * 60 * 1000;

/** A counter so many hours after posting. */
export interface PointSincePosting extends Interval {
  hours: number;
  /** As it was read; between two readings, on the line that joins them. */
  value: number;
}

/**
 * A counter's readings by hours since posting, oldest first, so that posts can be laid over one
 * another. Readings from before the date that the page tells are left out: that date is then wrong.
 * @param postedAt milliseconds since 1970; null, a page never told: there is no such curve
 */
export function curveSincePosting(
  history: readonly Snapshot[],
  counter: CounterName,
  postedAt: number | null,
): PointSincePosting[] {
  if (postedAt === null) return [];
  return seriesOf(history, counter).flatMap(({ at, value, low, high }) =>
    at < postedAt ? [] : [{ hours: (at - postedAt) / HOUR, value, low, high }],
  );
}

/**
 * What a counter was so many hours after posting: as read then, or anything between the readings
 * before and after. Null before the first and after the last, where nobody looked.
 */
export function valueAtAge(
  curve: readonly PointSincePosting[],
  hours: number,
): PointSincePosting | null {
  const after = curve.find((point) => point.hours >= hours);
  if (after === undefined || after.hours === hours) return after ?? null;
  const before = curve[curve.indexOf(after) - 1];
  if (before === undefined) return null;
  const part = (hours - before.hours) / (after.hours - before.hours);
  return {
    hours,
    value: before.value + part * (after.value - before.value),
    low: Math.min(before.low, after.low),
    high: Math.max(before.high, after.high),
  };
}
