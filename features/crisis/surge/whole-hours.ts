import { HOUR } from './clock';
import { coverageOf } from './coverage-of';
import type { SurgeLedger } from './model';

const WEEK = 7 * 24;

/** Share of an hour that must have been seen for its count to be an hour's. */
const WHOLE = 0.9;

/**
 * Negative comments of each hour of the last seven days that was seen whole, up to the one that isn't over.
 * @param now milliseconds since 1970
 */
export function wholeHours(ledger: SurgeLedger, now: number): number[] {
  const first = Math.floor(now / HOUR) - WEEK;
  return coverageOf(ledger.periods, first * HOUR, HOUR, WEEK).flatMap((coverage, index) =>
    coverage >= WHOLE ? [ledger.hours[first + index]?.[1] ?? 0] : [],
  );
}
