import { localDay } from './local-day';
import type { ExposureReport, ExposureRow } from './model';

const MINUTE = 60_000;

/** Milliseconds. When nothing was read, scrolled or written for longer, nobody is taken to be there. */
const IDLE = 2 * MINUTE;

/** Milliseconds away from the comments that end a stretch. */
export const PAUSE = 10 * MINUTE;

/** What there is to add when comments are on screen and none of them was newly covered. */
export const NOTHING_COVERED: ExposureReport = { seen: 0, uncovered: 0 };

const dayFrom = (at: number): ExposureRow => ({
  key: localDay(at),
  seen: 0,
  uncovered: 0,
  time: 0,
  stretch: 0,
  lastAt: at,
  remindedAt: null,
  updatedAt: at,
});

/**
 * A day with one more moment at which comments were on screen. Time is what lies between two such moments no more than
 * two minutes apart, so it is a lower bound: a thread read for longer without a scroll or a key counts for two minutes
 * at most. Moments may come from several pages at once; what they share counts once.
 * @param latest the latest day kept; null: none
 * @param at milliseconds since 1970
 */
export function addExposure(
  latest: ExposureRow | null,
  { seen, uncovered }: ExposureReport,
  at: number,
): ExposureRow {
  const since = latest === null ? null : at - latest.lastAt;
  // told late, by another page than the one that told last; further back the clock was set back
  const isLate = since !== null && since < 0 && since > -PAUSE;
  const isStretch = since !== null && (isLate || (since >= 0 && since < PAUSE));
  const counted = since !== null && since >= 0 && since <= IDLE ? since : 0;
  const day = latest?.key === localDay(at) ? latest : dayFrom(at);
  const covered = day.seen + seen;
  const shown = day.uncovered + uncovered;
  return {
    ...day,
    // one that was covered before midnight may be uncovered after it
    seen: Math.max(covered, shown),
    uncovered: shown,
    time: day.time + counted,
    stretch: isStretch ? (latest?.stretch ?? 0) + counted : 0,
    lastAt: isLate ? (latest?.lastAt ?? at) : at,
    remindedAt: isStretch ? (latest?.remindedAt ?? null) : null,
    updatedAt: at,
  };
}
