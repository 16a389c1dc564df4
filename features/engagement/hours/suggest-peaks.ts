import type { OpeningHours, OpenRange } from '../../brands/hours';
import { type CommentHours, HOURS_A_DAY } from './hours-of';

/** With fewer comments nothing is said of when people write: our own choice. */
export const ENOUGH = 50;
/** Times an average hour's comments from which an hour is one of a peak: our own choice. */
const STANDS_OUT = 1.5;
/**
 * The same without the hour's liveliest date: our own choice. Less, for without its best date every hour looks quieter than
 * it is, and still more than one, which an hour that a single date made lively comes to by its ordinary dates.
 */
const STILL_OUT = 1.25;
/**
 * Standard deviations above what even hours would give (Poisson) from which a stretch is no accident: of 24 hours some
 * always stand out, so that more are wanted than for one alone.
 */
const SURE = 4;
/** A day has two peaks at most, as the brand's page asks for them. */
const MOST_RANGES = 2;
/** Hours of a peak at most: half a day that is busier is no peak. */
const LONGEST = 8;
const WORK = [0, 1, 2, 3, 4];
const WEEKEND = [5, 6];

interface Stretch {
  start: number;
  length: number;
  count: number;
}

/** Days that are alike, hour by hour. */
interface AlikeDays {
  /** How many comments each of the 24 hours got. */
  counts: readonly number[];
  /** Of those, how many the hour's liveliest single date gave. */
  liveliest: readonly number[];
  /** On how many dates any was written. */
  dates: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const clockTime = (hour: number): string => `${String(hour % HOURS_A_DAY).padStart(2, '0')}:00`;

/** Neighbouring hours that stand out, around midnight too. */
function busyStretches(hours: readonly number[], from: number): Stretch[] {
  const quiet = hours.findIndex((count) => count < from);
  if (quiet < 0) return [];
  const stretches: Stretch[] = [];
  let open: Stretch | null = null;
  for (let i = 1; i <= HOURS_A_DAY; i += 1) {
    const hour = (quiet + i) % HOURS_A_DAY;
    const count = hours[hour] ?? 0;
    if (count < from) {
      open = null;
    } else if (open === null) {
      open = { start: hour, length: 1, count };
      stretches.push(open);
    } else {
      open.length += 1;
      open.count += count;
    }
  }
  return stretches;
}

/**
 * The comments of each hour that count for a peak: none where the hour stands out by a single date only. Without its
 * liveliest date it has to stand out still, against an average hour of as many dates.
 */
function comeBack({ counts, liveliest, dates }: AlikeDays): number[] {
  const average = (sum(counts) / HOURS_A_DAY) * (1 - 1 / dates);
  return counts.map((count, hour) => {
    const others = count - (liveliest[hour] ?? 0);
    return others > 0 && others >= STILL_OUT * average ? count : 0;
  });
}

/** The peaks of days that are alike. */
function peaksOf(days: AlikeDays): OpenRange[] {
  const average = sum(days.counts) / HOURS_A_DAY;
  return busyStretches(comeBack(days), STANDS_OUT * average)
    .filter(({ length, count }) => {
      const even = length * average;
      return length <= LONGEST && count - even >= SURE * Math.sqrt(even);
    })
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_RANGES)
    .sort((a, b) => a.start - b.start)
    .map(({ start, length }) => ({ from: clockTime(start), to: clockTime(start + length) }));
}

/**
 * The brand's peaks as the comments seen tell them: the hours that got one and a half times what an average one
 * gets, on more than one date, and more than chance gives. One post that set a single Sunday alight says nothing of
 * Sundays: its comments come within the hour and from many people, so that neither counting more of them nor counting
 * people would show it, only another date does. Working days and weekends have their own where each has enough comments,
 * else all days are alike.
 * @returns null where too few were seen or no hour stands out
 */
export function suggestPeaks(hours: CommentHours, zone: string): OpeningHours | null {
  if (hours.total < ENOUGH) return null;
  const [work, weekend] = [alike(hours, WORK), alike(hours, WEEKEND)];
  const isApart = sum(work.counts) >= ENOUGH && sum(weekend.counts) >= ENOUGH;
  const all = peaksOf(alike(hours, [...WORK, ...WEEKEND]));
  const [onWork, onWeekend] = isApart ? [peaksOf(work), peaksOf(weekend)] : [all, all];
  const week = [...WORK.map(() => [...onWork]), ...WEEKEND.map(() => [...onWeekend])];
  return week.some((ranges) => ranges.length > 0) ? { zone, week } : null;
}

/** Days of a week taken together, hour by hour. */
function alike({ counts, liveliest, dates }: CommentHours, days: readonly number[]): AlikeDays {
  const hours = Array.from({ length: HOURS_A_DAY }, (_, hour) =>
    days.map((day) => day * HOURS_A_DAY + hour),
  );
  return {
    counts: hours.map((cells) => sum(cells.map((cell) => counts[cell] ?? 0))),
    liveliest: hours.map((cells) => Math.max(...cells.map((cell) => liveliest[cell] ?? 0))),
    dates: sum(days.map((day) => dates[day] ?? 0)),
  };
}
