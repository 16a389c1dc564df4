import type { SeenPost } from '../../engagement/model';
import { firstNegativeIn, latestReading, windowHours } from './latest-reading';
import { learnBaseline } from './learn-baseline';
import type { CurvePoint, Sample, SurgeLedger } from './model';
import { recentPoints } from './recent-points';
import type { AlarmRow } from './stored';

/** An alarm as it is shown, with what came since it was raised. */
export interface SurgeView {
  negative: number;
  /** Negative comments usual for so long; null: nothing is known to compare with. */
  usual: number | null;
  /** Length of the window, in hours. */
  hours: number;
  /** When it began, and the window's end, milliseconds since 1970. */
  since: number;
  to: number;
  sample: Sample;
  /** Milliseconds from one point of the curve to the next. */
  step: number;
  points: CurvePoint[];
  /** What it is about; null: the brand as a whole, or a post that is not known any more. */
  post: SeenPost | null;
}

/**
 * An alarm as it is to be shown.
 * @param own of the post, or the brand, that it is about; null: not kept any more
 * @param brand of the brand; null: there is none
 * @param post what it is about, as far as it is known
 */
export function surgeView(
  { alarm, postKey }: AlarmRow,
  own: SurgeLedger | null,
  brand: SurgeLedger | null,
  post: SeenPost | null,
): SurgeView {
  const isFirst = alarm.rule === 'first-hours';
  if (own === null) {
    const { window, sample } = alarm;
    return {
      negative: window.negative,
      usual: isFirst ? null : window.expected,
      hours: windowHours(window),
      since: window.from,
      to: window.to,
      sample,
      step: 0,
      points: [],
      post,
    };
  }
  const now = Math.max(alarm.at, own.latest?.to ?? 0);
  // As it was when the alarm was raised, so that a storm of many hours doesn't become its own measure.
  const baseline = learnBaseline(brand ?? own, alarm.at);
  const window = latestReading(alarm, own, baseline);
  const { step, points } = recentPoints(own, baseline, now);
  const isKnown = !isFirst || alarm.window.expected > 0;
  const since = firstNegativeIn(own, window);
  return {
    negative: window.negative,
    usual: !isKnown ? null : isFirst ? alarm.window.expected : window.expected,
    // nothing to compare with: then the thread's own age says more than the window's length
    hours: windowHours(isKnown ? window : { from: since, to: window.to }),
    since,
    to: window.to,
    sample: postKey === null ? alarm.sample : (own.latest?.sample ?? alarm.sample),
    step,
    points: isFirst ? points.map((point) => ({ ...point, expected: 0 })) : points,
    post,
  };
}
