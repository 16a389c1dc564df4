import { DAY } from './clock';
import type { AlarmRow } from './stored';

/** Milliseconds for which an alarm stands: a storm that goes on for longer has raised another by then. */
const STANDS = DAY;

/** Whether an alarm is to be shown at that moment (milliseconds since 1970): not over, not put off, not closed. */
export const standsNow = (
  { alarm, snoozedUntil, closedAt }: Pick<AlarmRow, 'alarm' | 'snoozedUntil' | 'closedAt'>,
  now: number,
): boolean =>
  closedAt === null && now - alarm.at < STANDS && (snoozedUntil === null || snoozedUntil <= now);
