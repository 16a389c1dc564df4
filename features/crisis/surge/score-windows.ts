import { countSurprise } from './count-surprise';
import { deviationsAbove } from './deviations-above';
import type { Baseline, SurgeLedger, WindowReading } from './model';
import { readWindow } from './read-window';
import { shareSurprise } from './share-surprise';

/** Hours. Short ones see a storm begin, the long one sees a few comments a day turn sour. */
const WINDOWS = [1, 3, 12];

/** Two angry people are no crisis. */
const LEAST_NEGATIVE = 3;

/** Shape that the gamma never gets beyond, however long it learnt, and what it is divided by: posts come in bursts. */
const MOST_CERTAIN = 8;
const DOUBT = 1.2;

/** Comments whose share is remembered at most: what people write about changes from day to day. On tuning seeds. */
const SHARE_STRENGTH = 60;

/** A share surprises less than a count of the same probability; on tuning seeds of the simulation. */
const SHARE_WEIGHT = 1.6;

/** Comments an hour from which counts vary too much for the gamma–Poisson and the week's own spread is used. */
const MANY_AN_HOUR = 10;

/** Hours of the week that must have been seen for their spread to mean something. */
const LEAST_WEEK = 48;

/** What one standard deviation is worth beside a power of ten of the others: 3.5 of them, the best of NAB, about 1.6. */
const PER_DEVIATION = 0.45;

/** Above this usual share, nearly everything is negative and the share tells nothing. */
const SHARE_IS_MUTE = 0.9;

/**
 * The window up to now that surprises most. It takes both a count and a share of negative comments that surprise:
 * a post that is merely popular has the count only. docs/crisis-surge.md tells how and measures it.
 * @param baseline of the brand; a post is held against its brand
 * @param now milliseconds since 1970
 */
export function scoreWindows(ledger: SurgeLedger, baseline: Baseline, now: number): WindowReading {
  const readings = WINDOWS.map((hours): WindowReading => {
    const window = readWindow(ledger, baseline, hours, now);
    if (window.negative < LEAST_NEGATIVE) return { ...window, score: 0 };
    const byCount =
      hours === 1 && isBusy(baseline) ? byWeek(window, baseline) : byRate(window, baseline);
    return { ...window, score: Math.min(byCount, SHARE_WEIGHT * byShare(window, baseline)) };
  });
  return readings.reduce((best, one) => (one.score > best.score ? one : best));
}

type Window = Omit<WindowReading, 'score'>;

/** Three windows are three chances to be surprised. */
const CHANCES = Math.log10(WINDOWS.length);

function isBusy({ commentsPerHour, week }: Baseline): boolean {
  return commentsPerHour > MANY_AN_HOUR && week.hours >= LEAST_WEEK;
}

function byWeek({ negative }: Window, { week }: Baseline): number {
  return PER_DEVIATION * deviationsAbove(negative, week);
}

function byRate({ negative, expected }: Window, { negatives }: Baseline): number {
  const shape = Math.min(negatives, MOST_CERTAIN) / DOUBT;
  return countSurprise(negative, expected, shape) - CHANCES;
}

function byShare({ negative, seen }: Window, { share }: Baseline): number {
  const known = share.negative + share.other;
  if (share.negative / known > SHARE_IS_MUTE) return Number.POSITIVE_INFINITY;
  const strength = Math.min(1, SHARE_STRENGTH / known);
  return shareSurprise(negative, seen, share.negative * strength, share.other * strength) - CHANCES;
}
