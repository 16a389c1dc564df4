import type { OpeningHours, OpenRange } from '../../brands/hours';
import { type CommentHours, HOURS_A_DAY } from './hours-of';

/** With fewer comments nothing is said of when people write: our own choice. */
export const ENOUGH = 50;
/** Times an average hour's comments from which an hour is one of a peak: our own choice. */
const STANDS_OUT = 1.5;
/**
 * Standard deviations above what even hours would give (Poisson) from which a stretch is no accident: of 24 hours some
 * always stand out, so that more are wanted than for one alone.
 */
const SURE = 4;
/** A day has two peaks at most, as the brand's page asks for them. */
const MOST_RANGES = 2;
/** Hours of a peak at most: half a day that is busier is no peak. */
const LONGEST = 8;
const WORKING_DAYS = 5;

interface Stretch {
  start: number;
  length: number;
  count: number;
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

/** The peaks of days that are alike, by their comments hour by hour. */
function peaksOf(hours: readonly number[]): OpenRange[] {
  const average = sum(hours) / HOURS_A_DAY;
  return busyStretches(hours, STANDS_OUT * average)
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
 * gets, and more than chance gives. Working days and weekends have their own where each has enough comments, else all days are alike.
 * @returns null where too few were seen or no hour stands out
 */
export function suggestPeaks({ counts, total }: CommentHours, zone: string): OpeningHours | null {
  if (total < ENOUGH) return null;
  const days = Array.from({ length: 7 }, (_, day) =>
    counts.slice(day * HOURS_A_DAY, (day + 1) * HOURS_A_DAY),
  );
  const hourly = (of: readonly number[][]) =>
    Array.from({ length: HOURS_A_DAY }, (_, hour) => sum(of.map((day) => day[hour] ?? 0)));
  const [work, weekend] = [hourly(days.slice(0, WORKING_DAYS)), hourly(days.slice(WORKING_DAYS))];
  const isApart = sum(work) >= ENOUGH && sum(weekend) >= ENOUGH;
  const all = peaksOf(hourly(days));
  const [onWork, onWeekend] = isApart ? [peaksOf(work), peaksOf(weekend)] : [all, all];
  const week = days.map((_, day) => [...(day < WORKING_DAYS ? onWork : onWeekend)]);
  return week.some((ranges) => ranges.length > 0) ? { zone, week } : null;
}
