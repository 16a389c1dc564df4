import { HOUR, SLOT } from './clock';
import { coverageOf } from './coverage-of';
import type { Baseline, CurvePoint, SurgeLedger } from './model';

/** How a thread of that age (milliseconds) at most is drawn: slots in a step, and how many steps. */
const GRAINS = [
  { upTo: 2 * HOUR, size: 1, count: 13 },
  { upTo: 6 * HOUR, size: 3, count: 13 },
  // as long as ten minutes are kept apart (`model.ts`)
  { upTo: Number.POSITIVE_INFINITY, size: 6, count: 24 },
] as const;

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
  const age = now - (periods[0]?.from ?? now);
  const { size, count } = GRAINS.find(({ upTo }) => age < upTo) ?? GRAINS[2];
  // Ten minutes that have only begun would look like the end of the storm too.
  const end = Math.floor(now / SLOT) + (size === 1 ? 0 : 1);
  const first = end - count * size;
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
  // Before the thread began nobody could look: that is no gap.
  const begun = points.findIndex(({ negative }) => negative !== null);
  return { step: size * SLOT, points: points.slice(Math.max(0, begun)) };
}
