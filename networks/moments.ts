import type { Moment } from './contract';

/**
 * Reads a date label in any of the six interface languages, relative (« 2 h », "3w") or absolute (« 7 août, 15:31 »).
 * Null when it is none.
 * @param now milliseconds since 1970, against which relative labels count
 */
export function readMoment(_label: string, _now: number): Moment | null {
  return null;
}
