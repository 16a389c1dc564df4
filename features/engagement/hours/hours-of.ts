import { createClock, weekdayOf } from '../../brands/clock';
import type { CommentDate } from './comment-date';

const HOUR = 3_600_000;
export const HOURS_A_DAY = 24;
export const HOURS_A_WEEK = 7 * HOURS_A_DAY;
/** The fourth of February 2004, when the oldest of the networks opened: nothing on them is older. */
const OLDEST = Date.UTC(2004, 1, 4);

/** When people comment: how many of the comments seen were written in each hour of the week. */
export interface CommentHours {
  /** Of the 168 hours of a week, Monday's midnight first. */
  counts: number[];
  /** Of the same hours, how many of them the liveliest single date gave. */
  liveliest: number[];
  /** On how many dates of each weekday any was written, Monday first. */
  dates: number[];
  /** All that were counted. */
  total: number;
  /** The oldest and the newest counted, milliseconds since 1970; null where none was. */
  first: number | null;
  last: number | null;
  /** Left out: the page gave no date. */
  withoutDate: number;
  /** Left out: the date is only known to the day or less, as « 3 j » tells it. */
  withoutHour: number;
  /** Left out: a date that can't be: still to come, older than the networks, or none at all (NaN). */
  impossible: number;
  /** Left out: written by the brand's own accounts. */
  own: number;
  /** How many of those counted the busiest author wrote; those of unknown authors are nobody's. */
  byBusiest: number;
}

/** Which comments are meant. */
interface HoursAsked {
  /** The zone in which hours are told, one that this browser knows. */
  zone: string;
  /** Only those written since then, milliseconds since 1970; null: all. */
  since: number | null;
  /** Milliseconds since 1970; what is dated later can't be. */
  now: number;
}

/**
 * In which hours of the week comments were written, by their own dates. Every comment is counted once or told as left
 * out. One without a date is taken for as old as its first sighting; one with a rough date is kept where it may be of the
 * period.
 */
export function hoursOf(
  dates: Iterable<CommentDate>,
  { zone, since, now }: HoursAsked,
): CommentHours {
  const clock = createClock(zone);
  const hours: CommentHours = {
    counts: zeros(HOURS_A_WEEK),
    liveliest: zeros(HOURS_A_WEEK),
    dates: zeros(7),
    total: 0,
    first: null,
    last: null,
    withoutDate: 0,
    withoutHour: 0,
    impossible: 0,
    own: 0,
    byBusiest: 0,
  };
  const byAuthor = new Map<string, number>();
  // by the hours since 1970 that clocks of the zone showed
  const byHour = new Map<number, number>();
  for (const { at, atWithin, firstSeenAt, authorKey, isOwn } of dates) {
    if (since !== null && (at === null ? firstSeenAt : at + (atWithin ?? 0)) < since) continue;
    if (isOwn) hours.own += 1;
    else if (at === null) hours.withoutDate += 1;
    else if (!(at >= OLDEST && at <= now)) hours.impossible += 1;
    else if (atWithin === null || atWithin > HOUR) hours.withoutHour += 1;
    else {
      const hour = Math.floor((at + (clock?.offsetAt(at) ?? 0)) / HOUR);
      byHour.set(hour, (byHour.get(hour) ?? 0) + 1);
      hours.total += 1;
      hours.first = Math.min(hours.first ?? at, at);
      hours.last = Math.max(hours.last ?? at, at);
      if (authorKey !== null) byAuthor.set(authorKey, (byAuthor.get(authorKey) ?? 0) + 1);
    }
  }
  for (const count of byAuthor.values()) hours.byBusiest = Math.max(hours.byBusiest, count);
  layOut(byHour, hours);
  return hours;
}

const zeros = (length: number): number[] => Array.from({ length }, () => 0);

/** Puts hours of certain dates where they stand in a week. */
function layOut(
  byHour: ReadonlyMap<number, number>,
  { counts, liveliest, dates }: Pick<CommentHours, 'counts' | 'liveliest' | 'dates'>,
): void {
  const known = new Set<number>();
  for (const [hour, count] of byHour) {
    const date = Math.floor(hour / HOURS_A_DAY);
    const day = weekdayOf(date);
    const cell = day * HOURS_A_DAY + (hour - date * HOURS_A_DAY);
    counts[cell] = (counts[cell] ?? 0) + count;
    liveliest[cell] = Math.max(liveliest[cell] ?? 0, count);
    if (known.has(date)) continue;
    known.add(date);
    dates[day] = (dates[day] ?? 0) + 1;
  }
}
