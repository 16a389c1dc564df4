import { PAUSE } from './add-exposure';
import type { ExposureRow, ShieldSettings } from './model';

const MINUTE = 60_000;

/** Milliseconds. A surge is at its worst in its first hour: who handles it is not told to leave. */
const FIRST_HOUR = 60 * MINUTE;

/** Whether a break is due: `waits`: it is, and a surge that has just begun puts it off. */
export type BreakState = 'none' | 'due' | 'waits';

/**
 * Whether to propose a break now: once in each stretch with comments, until it is put off or a pause is made.
 * @param latest the latest day kept; null: none
 * @param surgedAt when the latest surge that stands was seen, milliseconds since 1970; null: none stands
 */
export function breakState(
  { isOn, breakAfter }: ShieldSettings,
  latest: ExposureRow | null,
  surgedAt: number | null,
  now: number,
): BreakState {
  if (!isOn || breakAfter === null || latest === null) return 'none';
  const hasPaused = Math.abs(now - latest.lastAt) >= PAUSE;
  if (hasPaused || latest.remindedAt !== null) return 'none';
  if (latest.stretch < breakAfter * MINUTE) return 'none';
  return surgedAt !== null && now - surgedAt < FIRST_HOUR ? 'waits' : 'due';
}
