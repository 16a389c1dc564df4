import { createClock, isMoment, weekdayOf } from './clock';
import type { OpeningHours } from './hours';
import { spanOfRange, weekPattern } from './week-pattern';

const MINUTE = 60_000;
/** 23:59, as people mean "by Friday" where no hours say when the day ends. */
const LAST_MINUTE = 1439;

/** Time as a brand counts it: only while it answers. Keep one for as many questions as there are. */
export interface OpenTime {
  /**
   * Minutes of the brand's hours between two moments, with their fraction: all of them where it didn't say when it
   * answers, 0 where it never does, where `to` isn't after `from`, and for what is no moment (NaN, beyond any date).
   * Clocks that go forward or back count as they do there; beyond ten years their changes aren't followed.
   */
  openMinutesBetween(from: number, to: number): number;
  /** The first moment by which that many open minutes have passed; null when none will, and for what is no moment. */
  addOpenMinutes(at: number, minutes: number): number | null;
  /** Whether the brand answers at that moment: always where it didn't say when, never for what is no moment. */
  isOpenAt(at: number): boolean;
  /**
   * By when something "on Friday" is due: the end of the last range that begins on that day, which may be after
   * midnight; 23:59 where it has none.
   * @param day days since 1970-01-01, as `dayAt` gives it
   */
  closingOn(day: number): number;
  /** The day in the brand's zone, as days since 1970-01-01; `weekdayOf` gives its weekday. */
  dayAt(at: number): number;
}

const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Time as a brand counts it. Hours in a zone that this browser doesn't know count as not said.
 * @param hours null: not said, all of the time counts
 * @param zone in which days are told where no hours name one; that of this device unless said
 */
export function createOpenTime(hours: OpeningHours | null, zone: string = zoneHere()): OpenTime {
  const own = hours && createClock(hours.zone);
  const clock = own ?? createClock(zone) ?? createClock('UTC');
  if (clock === null) throw new Error('This browser has no clock for UTC.');
  const week = own ? hours.week : null;
  const pattern = week && weekPattern(week);

  return {
    openMinutesBetween(from, to) {
      if (!isMoment(from) || !isMoment(to) || to <= from) return 0;
      if (pattern === null) return (to - from) / MINUTE;
      let open = 0;
      for (const stretch of clock.stretchesIn(from, to)) {
        open += pattern.countedAt(stretch.to + stretch.offset);
        open -= pattern.countedAt(stretch.from + stretch.offset);
      }
      return open / MINUTE;
    },
    addOpenMinutes(at, minutes) {
      if (!isMoment(at) || !isMoment(minutes * MINUTE)) return null;
      let left = Math.round(minutes * MINUTE);
      if (left <= 0) return at;
      if (pattern === null) return isMoment(at + left) ? at + left : null;
      if (pattern.total === 0) return null;
      for (const { from, to, offset } of clock.stretchesIn(at, Number.POSITIVE_INFINITY)) {
        const before = pattern.countedAt(from + offset);
        const reached = pattern.shownAt(before + left) - offset;
        if (reached <= to) return isMoment(reached) ? reached : null;
        left -= pattern.countedAt(to + offset) - before;
      }
      return null;
    },
    isOpenAt(at) {
      if (!isMoment(at) || pattern === null) return isMoment(at);
      const shown = at + clock.offsetAt(at);
      return pattern.countedAt(shown + 1) > pattern.countedAt(shown);
    },
    closingOn(day) {
      const ends = (week?.[weekdayOf(day)] ?? []).map((range) => spanOfRange(range).end / MINUTE);
      return clock.momentOf(day, ends.length > 0 ? Math.max(...ends) : LAST_MINUTE);
    },
    dayAt: (at) => clock.dayAt(at),
  };
}
