import type { OpeningHours, OpenRange } from './hours';

const MINUTE = 60_000;
const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** 1970-01-05, the first Monday that dates can count from. */
const FIRST_MONDAY = 4 * DAY;

/** A stretch of the week, in milliseconds since Monday's midnight, end excluded. */
interface Span {
  start: number;
  end: number;
}

/** The open time of a week that repeats for ever, on a clock that never changes. */
export interface WeekPattern {
  /** Milliseconds open in a whole week. */
  total: number;
  /** Milliseconds open since some fixed moment until a clock shows that, in milliseconds since 1970 on that clock. */
  countedAt(shown: number): number;
  /** The first that a clock shows when so many milliseconds have been counted. Only where `total` isn't 0. */
  shownAt(counted: number): number;
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** A range in milliseconds since its day's midnight; an end not after its start is one of the next day. */
export function spanOfRange({ from, to }: OpenRange): Span {
  const start = minutesOf(from) * MINUTE;
  const end = minutesOf(to) * MINUTE;
  return { start, end: end > start ? end : end + DAY };
}

/** The week's spans in order, none overlapping another; what goes beyond Sunday's midnight is Monday's. */
export function spansOf(week: OpeningHours['week']): Span[] {
  const spans = week.flatMap((ranges, day) =>
    ranges.map(spanOfRange).flatMap(({ start, end }) => {
      const span = { start: start + day * DAY, end: end + day * DAY };
      if (span.end <= WEEK) return [span];
      return [
        { start: span.start, end: WEEK },
        { start: 0, end: span.end - WEEK },
      ];
    }),
  );
  const merged: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push(span);
  }
  return merged;
}

/** What a week of hours is as a measure of time. Overlapping ranges count once. */
export function weekPattern(week: OpeningHours['week']): WeekPattern {
  const spans = spansOf(week);
  const total = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return {
    total,
    countedAt(shown) {
      const since = shown - FIRST_MONDAY;
      const weeks = Math.floor(since / WEEK);
      const inWeek = since - weeks * WEEK;
      const counted = spans.reduce(
        (sum, { start, end }) => sum + Math.max(0, Math.min(inWeek, end) - start),
        0,
      );
      return weeks * total + counted;
    },
    shownAt(counted) {
      // the end of a span is reached before the start of the next, so a whole week's count belongs to the week before
      const weeks = Math.ceil(counted / total) - 1;
      let left = counted - weeks * total;
      for (const { start, end } of spans) {
        if (left <= end - start) return FIRST_MONDAY + weeks * WEEK + start + left;
        left -= end - start;
      }
      return FIRST_MONDAY + (weeks + 1) * WEEK;
    },
  };
}
