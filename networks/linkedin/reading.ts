import type { Missing, Reading } from '../contract';

/** A value, or why there is none. What LinkedIn always shows must be there: its absence means changed markup. */
export function reading<T>(value: T | null | undefined, why: Missing = 'changed'): Reading<T> {
  return value === null || value === undefined ? { ok: false, why } : { ok: true, value };
}
