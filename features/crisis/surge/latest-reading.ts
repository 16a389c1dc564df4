import { HOUR, SLOT } from './clock';
import type { Baseline, SurgeAlarm, SurgeLedger, WindowReading } from './model';
import { readWindow } from './read-window';

/**
 * What a window as long as the alarm's holds by now; the alarm's own where it held more: a storm that ebbs was a storm.
 */
export function latestReading(
  { window }: SurgeAlarm,
  ledger: SurgeLedger,
  baseline: Baseline,
): Omit<WindowReading, 'score'> {
  const hours = windowHours(window);
  const now = ledger.latest?.to ?? window.to;
  const reading = readWindow(ledger, baseline, hours, now);
  return reading.negative > window.negative ? reading : window;
}

/** How long a window is, in whole hours. */
export const windowHours = ({ from, to }: Pick<WindowReading, 'from' | 'to'>): number =>
  Math.max(1, Math.ceil((to - from) / HOUR));

/** When the first negative comments of a window came, to ten minutes; its beginning where none is known apart any more. */
export function firstNegativeIn(
  { slots }: SurgeLedger,
  { from, to }: Pick<WindowReading, 'from' | 'to'>,
): number {
  for (let slot = Math.floor(from / SLOT); slot * SLOT <= to; slot++)
    if ((slots[slot]?.[1] ?? 0) > 0) return slot * SLOT;
  return from;
}
