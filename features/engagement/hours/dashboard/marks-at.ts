import { HOURS_A_DAY } from '../hours-of';
import type { DaySpan } from '../week-spans';

/** Whether an hour of the week, at least a part of it, is one of the brand's peaks, and one of its opening hours. */
export function marksAt(
  cell: number,
  peaks: readonly DaySpan[],
  open: readonly DaySpan[],
): { isPeak: boolean; isOpen: boolean } {
  const day = Math.floor(cell / HOURS_A_DAY);
  const hour = cell % HOURS_A_DAY;
  const isIn = (spans: readonly DaySpan[]) =>
    spans.some(
      (span) =>
        span.day === day && span.from * HOURS_A_DAY < hour + 1 && span.to * HOURS_A_DAY > hour,
    );
  return { isPeak: isIn(peaks), isOpen: isIn(open) };
}
