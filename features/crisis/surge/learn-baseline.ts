import { DAY, HOUR } from './clock';
import { coverageOf } from './coverage-of';
import { hourProfile } from './hour-profile';
import type { Baseline, SurgeLedger } from './model';
import { weekSpread } from './week-spread';
import { wholeHours } from './whole-hours';

/** The windows' longest: an hour is learnt from only when no window reaches it, or a crisis would teach itself. */
const LAG = 12 * HOUR;

/** Hours seen after which what was learnt weighs half. */
const HALF_LIFE = 10 * 24;

/** Known before anything is seen: half a negative comment in five hours, one comment in eight. */
const BEFORE = { negatives: 0.5, hours: 5, share: { negative: 1, other: 7 } };

/**
 * What is usual for a brand up to twelve hours ago. Hours of which nothing was seen teach nothing, and don't make
 * what was learnt before them fade. A burst teaches no more than a few times what was expected, so that one crisis
 * doesn't hide the next.
 * @param now milliseconds since 1970
 */
export function learnBaseline(ledger: SurgeLedger, now: number): Baseline {
  const end = Math.floor((now - LAG) / HOUR);
  const start = Math.min(end, Math.floor((ledger.periods[0]?.from ?? now) / HOUR));
  const covered = coverageOf(ledger.periods, start * HOUR, HOUR, end - start);
  const seenHours = covered.reduce((sum, coverage) => sum + coverage, 0);
  const known = covered.flatMap((coverage, index) => {
    const [seen, negative] = ledger.hours[start + index] ?? [0, 0];
    return coverage > 0 ? [{ hour: start + index, coverage, seen, negative }] : [];
  });

  const commentsPerHour = known.reduce((sum, { seen }) => sum + seen, 0) / Math.max(1, seenHours);
  const comments = new Array<number>(24).fill(0);
  const hoursSeen = new Array<number>(24).fill(0);
  for (const { hour, coverage, seen } of known) {
    const clipped = Math.min(seen, (3 * commentsPerHour + 2) * coverage);
    comments[hour % 24] = (comments[hour % 24] ?? 0) + clipped;
    hoursSeen[hour % 24] = (hoursSeen[hour % 24] ?? 0) + coverage;
  }
  const profile = hourProfile(comments, hoursSeen);

  let { negatives, hours } = BEFORE;
  let { negative, other } = BEFORE.share;
  for (const one of known) {
    const fade = 0.5 ** (one.coverage / HALF_LIFE);
    const worth = one.coverage * (profile[one.hour % 24] ?? 1);
    const ceiling = (4 * worth * negatives) / hours + 4;
    negatives = negatives * fade + Math.min(one.negative, ceiling);
    hours = hours * fade + worth;
    negative = negative * fade + one.negative;
    other = other * fade + one.seen - one.negative;
  }
  return {
    // A brand without a single negative comment may still get one.
    negatives: Math.max(negatives, 0.3),
    hours,
    share: { negative: Math.max(negative, 0.5), other: Math.max(other, 3) },
    profile,
    commentsPerHour,
    week: weekSpread(wholeHours(ledger, now)),
    seenHours,
    days: (now - start * HOUR) / DAY,
  };
}
