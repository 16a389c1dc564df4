import { createClock, weekdayOf } from '../../brands/clock';
import type { OpeningHours } from '../../brands/hours';
import { createOpenTime } from '../../brands/open-time';
import type { DueTerm } from './due-term';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Monday to Friday, where the brand didn't say when it answers. */
const LAST_WORKING_DAY = 4;
/** A year ahead: further on no open day will be found either. */
const FURTHEST = 366;

/** From when, and by whose hours, a due date counts. */
export interface MadeWhen {
  /** Milliseconds since 1970. */
  madeAt: number;
  /** The brand's; null: not said. */
  hours: OpeningHours | null;
  /** In which days are told where no hours name a zone. */
  zone: string;
}

/**
 * By when something is to be kept.
 * - Minutes and hours count by the clock; where they end while the brand is closed, its next opening counts.
 * - A day is over when the brand closes on it, at 23:59 where it is closed all day or said nothing. One that was over
 *   already when it was promised is over at 23:59.
 * - Working days are those on which the brand answers; where it said nothing, Monday to Friday.
 * - "This week" ends with its last working day still to come.
 * - A weekday is the next one, today while today isn't over; a date the next one within a year.
 * @param time minutes since midnight; null: not said. Without a term: today, or tomorrow where that has passed
 * @returns milliseconds since 1970; null where it would be in the past or never
 */
export function dueDate(
  term: DueTerm | null,
  time: number | null,
  { madeAt, hours, zone }: MadeWhen,
): number | null {
  const openTime = createOpenTime(hours, zone);
  const clock = (hours && createClock(hours.zone)) ?? createClock(zone) ?? createClock('UTC');
  if (clock === null) return null;
  const today = openTime.dayAt(madeAt);
  const isWorking = (day: number): boolean =>
    hours ? (hours.week[weekdayOf(day)] ?? []).length > 0 : weekdayOf(day) <= LAST_WORKING_DAY;
  const endOf = (day: number): number => {
    if (time !== null) return clock.momentOf(day, time);
    const closing = openTime.closingOn(day);
    return closing > madeAt ? closing : clock.momentOf(day, 24 * 60 - 1);
  };
  const lastWorkingIn = (monday: number): number => {
    for (let day = monday + 6; day >= Math.max(monday, today); day--)
      if (isWorking(day) && endOf(day) > madeAt) return day;
    return monday + 6;
  };
  const monday = today - weekdayOf(today);

  const due = (): number | null => {
    if (term === null) {
      const atTime = endOf(today);
      return atTime > madeAt ? atTime : endOf(today + 1);
    }
    switch (term.unit) {
      case 'minutes': {
        const at = madeAt + term.count * MINUTE;
        return openTime.isOpenAt(at) ? at : nextOpening(at);
      }
      case 'open-minutes':
        return openTime.addOpenMinutes(madeAt, term.count);
      case 'days':
        return endOf(today + term.count);
      case 'open-days': {
        let [day, left] = [today, term.count];
        while (left > 0 && day < today + FURTHEST) if (isWorking(++day)) left--;
        return left > 0 ? null : endOf(day);
      }
      case 'weekday': {
        const day = today + ((term.day - weekdayOf(today) + 7) % 7);
        const over = time === null ? openTime.closingOn(day) : clock.momentOf(day, time);
        const isOver = day === today && (term.isBefore || term.isNext || over <= madeAt);
        return endOf((isOver ? day + 7 : day) - (term.isBefore ? 1 : 0));
      }
      case 'week':
        return endOf(lastWorkingIn(monday + 7 * term.ahead));
      case 'weekend':
        return endOf(term.isBefore ? Math.max(today, monday + 4) : monday + 6);
      case 'month-end':
        return endOf(monthEnd(today, term.ahead));
      case 'named-month-end':
        return endOf(monthEnd(today, (term.month - new Date(today * DAY).getUTCMonth() + 12) % 12));
      case 'date': {
        const day = nextDate(today, term);
        return day === null ? null : endOf(term.isBefore ? Math.max(today, day - 1) : day);
      }
    }
  };
  const nextOpening = (at: number): number => {
    const opened = openTime.addOpenMinutes(at, 1);
    return opened === null ? at : opened - MINUTE;
  };
  const at = due();
  return at !== null && at > madeAt ? at : null;
}

/** The last day of a month, in days since 1970. */
function monthEnd(today: number, ahead: number): number {
  const date = new Date(today * DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + ahead + 1, 0) / DAY;
}

/** The next such date from today on, in days since 1970; null for one that is over, or that no month has. */
function nextDate(today: number, { day, month, year }: DueTerm & { unit: 'date' }): number | null {
  const date = new Date(today * DAY);
  for (let ahead = 0; ahead < 13; ahead++) {
    const at = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + ahead, day));
    const isIt =
      at.getUTCDate() === day &&
      (month === null || at.getUTCMonth() === month) &&
      (year === null || at.getUTCFullYear() === year);
    if (isIt && at.getTime() / DAY >= today) return at.getTime() / DAY;
  }
  return null;
}
