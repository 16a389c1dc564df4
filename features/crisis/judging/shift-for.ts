import type { Benign } from './model';
import { SHIFTS } from './shifts';

/** The part of the comments called harmless that shall not be flagged again; the rest may be slips of the finger. */
const QUIETED = 0.9;

/**
 * By how much more certain the trained model has to be under a brand, in logits, given what was called harmless there:
 * the least that lets nine in ten of them pass, but one step at most for each of them. However many there are, it never
 * goes beyond the last of `SHIFTS`, and neither wordings, threats nor watch terms are weighed by it.
 */
export function shiftFor(benign: readonly Benign[]): number {
  const asked = benign.map(({ yieldsAt }) => yieldsAt).sort((one, other) => one - other);
  const wanted = asked[Math.ceil(QUIETED * asked.length) - 1] ?? 0;
  const granted = SHIFTS[Math.min(benign.length, SHIFTS.length) - 1] ?? 0;
  return Math.min(wanted, granted);
}
