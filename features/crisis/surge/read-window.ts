import { HOUR, SLOT } from './clock';
import { coverageOf } from './coverage-of';
import type { Baseline, SurgeLedger, WindowReading } from './model';

/**
 * What the hours up to now held, and what was to be expected in the part of them that was seen. Comments of minutes
 * that no sighting covers aren't counted, since nothing is expected of those.
 * @param hours length of the window
 * @param now milliseconds since 1970; the ten minutes that it stands in belong to the window
 */
export function readWindow(
  ledger: SurgeLedger,
  baseline: Baseline,
  hours: number,
  now: number,
): Omit<WindowReading, 'score'> {
  const count = Math.round((hours * HOUR) / SLOT);
  const first = Math.floor(now / SLOT) - count + 1;
  const covered = coverageOf(ledger.periods, first * SLOT, SLOT, count);
  const rate = baseline.negatives / baseline.hours;
  const window = { from: first * SLOT, to: now, seen: 0, negative: 0, expected: 0 };
  covered.forEach((coverage, index) => {
    if (coverage === 0) return;
    const slot = first + index;
    const [seen, negative] = ledger.slots[slot] ?? [0, 0];
    window.seen += seen;
    window.negative += negative;
    const hour = Math.floor((slot * SLOT) / HOUR) % 24;
    window.expected += coverage * rate * (baseline.profile[hour] ?? 1) * (SLOT / HOUR);
  });
  return window;
}
