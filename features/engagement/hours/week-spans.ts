import { createClock } from '../../brands/clock';
import type { OpeningHours } from '../../brands/hours';
import { spansOf } from '../../brands/week-pattern';
import { HOURS_A_DAY } from './hours-of';

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** A stretch of one day, as parts of that day: 0.5 is noon. */
export interface DaySpan {
  /** 0: Monday. */
  day: number;
  from: number;
  to: number;
}

/** Spans of the week moved by some milliseconds; what leaves it at one end comes back at the other. */
const moved = (spans: readonly { start: number; end: number }[], by: number) =>
  spans.flatMap(({ start, end }) => {
    const first = (((start + by) % WEEK) + WEEK) % WEEK;
    const last = first + end - start;
    if (last <= WEEK) return [{ start: first, end: last }];
    return [
      { start: 0, end: last - WEEK },
      { start: first, end: WEEK },
    ];
  });

/**
 * A brand's hours as they stand on the seven days of a zone, cut at midnight, in order. Hours told in another zone
 * stand where both clocks put them now; none in a zone that this browser doesn't know.
 * @param now milliseconds since 1970
 */
export function weekSpans(hours: OpeningHours | null, zone: string, now: number): DaySpan[] {
  const [there, here] = [hours && createClock(hours.zone), createClock(zone)];
  if (hours === null || there === null || here === null) return [];
  const ahead = here.offsetAt(now) - there.offsetAt(now);
  return moved(spansOf(hours.week), ahead)
    .flatMap(({ start, end }) => {
      const [first, last] = [Math.floor(start / DAY), Math.ceil(end / DAY)];
      return Array.from({ length: last - first }, (_, i) => {
        const day = first + i;
        return {
          day,
          from: Math.max(0, start - day * DAY) / DAY,
          to: Math.min(DAY, end - day * DAY) / DAY,
        };
      });
    })
    .sort((a, b) => a.day - b.day || a.from - b.from);
}

/** Spans in order, widened to the whole hours that they are a part of, as a map hour by hour shows them. */
export function inWholeHours(spans: readonly DaySpan[]): DaySpan[] {
  const whole: DaySpan[] = [];
  for (const { day, from, to } of spans) {
    const wide = {
      day,
      from: Math.floor(from * HOURS_A_DAY) / HOURS_A_DAY,
      to: Math.ceil(to * HOURS_A_DAY) / HOURS_A_DAY,
    };
    const last = whole.at(-1);
    if (last && last.day === day && wide.from <= last.to) last.to = Math.max(last.to, wide.to);
    else whole.push(wide);
  }
  return whole;
}
