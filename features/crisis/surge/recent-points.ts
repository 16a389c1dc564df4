import { HOUR, SLOT } from './clock';
import { coverageOf } from './coverage-of';
import type { Baseline, CurvePoint, SurgeLedger } from './model';

/** Slots in a step: an hour; half an hour where the thread is so young that hours would draw nothing. */
const HOURLY = 6;
const HALF_HOURLY = 3;

/** Milliseconds of a thread's life up to which it is young. */
const YOUNG = 6 * HOUR;

/** Steps drawn: a day, as long as ten minutes are kept apart (`model.ts`). */
const STEPS = 24;

/**
 * Negative comments step by step up to now, the last step ending now: the hour of the clock has only begun, and would
 * look like the end of every storm.
 * @param now milliseconds since 1970
 * @returns with how long a step is (milliseconds)
 */
export function recentPoints(
  { slots, periods }: SurgeLedger,
  { negatives, hours, profile }: Baseline,
  now: number,
): { step: number; points: CurvePoint[] } {
  const isYoung = now - (periods[0]?.from ?? now) < YOUNG;
  const size = isYoung ? HALF_HOURLY : HOURLY;
  const count = isYoung ? YOUNG / (HALF_HOURLY * SLOT) : STEPS;
  const first = Math.floor(now / SLOT) + 1 - count * size;
  const covered = coverageOf(periods, first * SLOT, SLOT, count * size);
  const points = Array.from({ length: count }, (_, index): CurvePoint => {
    const point = { at: (first + index * size) * SLOT, negative: 0, expected: 0 };
    let seen = 0;
    for (let slot = index * size; slot < (index + 1) * size; slot++) {
      const coverage = covered[slot] ?? 0;
      const hour = Math.floor(((first + slot) * SLOT) / HOUR) % 24;
      seen += coverage;
      point.negative += slots[first + slot]?.[1] ?? 0;
      point.expected += coverage * (negatives / hours) * (profile[hour] ?? 1) * (SLOT / HOUR);
    }
    return seen > 0 ? point : { ...point, negative: null };
  });
  return { step: size * SLOT, points };
}
