import { HOUR } from './clock';
import { coverageOf } from './coverage-of';
import type { Baseline, CurvePoint, SurgeLedger } from './model';

/**
 * Negative comments hour by hour up to now, for the curve beside an alarm.
 * @param hours how many points, the last being the hour of `now`
 * @param now milliseconds since 1970
 */
export function curveOf(
  ledger: SurgeLedger,
  baseline: Baseline,
  now: number,
  hours = 48,
): CurvePoint[] {
  const first = Math.floor(now / HOUR) - hours + 1;
  const rate = baseline.negatives / baseline.hours;
  return coverageOf(ledger.periods, first * HOUR, HOUR, hours).map((coverage, index) => {
    const hour = first + index;
    return {
      at: hour * HOUR,
      negative: coverage > 0 ? (ledger.hours[hour]?.[1] ?? 0) : null,
      expected: coverage * rate * (baseline.profile[hour % 24] ?? 1),
    };
  });
}
