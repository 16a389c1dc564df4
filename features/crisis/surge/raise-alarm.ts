import { HOUR } from './clock';
import { learnBaseline } from './learn-baseline';
import { learningRule } from './learning-rule';
import type { Baseline, SurgeAlarm, SurgeLedger, WindowReading } from './model';
import { scoreWindows } from './score-windows';
import { thresholdFor } from './threshold-for';

/** After an alarm there is none for so long: it is the same storm. */
export const REFRACTORY = 12 * HOUR;

/** Days since the first comments seen, and hours seen, from which the baseline is relied on. */
const LEARNT = { days: 14, hours: 72 };

/**
 * Raises an alarm if the hours up to now deserve one, and writes in the ledger that it did. Only what was said lately
 * can raise one: comments of another day are in no window, whenever they are scrolled past.
 * @param now milliseconds since 1970
 * @param baseline of the brand, for a post; the ledger's own otherwise
 */
export function raiseAlarm(
  ledger: SurgeLedger,
  now: number,
  baseline: Baseline = learnBaseline(ledger, now),
): SurgeAlarm | null {
  const { raisedAt, latest } = ledger;
  if (!latest || (raisedAt !== null && now - raisedAt < REFRACTORY)) return null;
  const isLearnt = baseline.days >= LEARNT.days && baseline.seenHours >= LEARNT.hours;
  const window = isLearnt
    ? surpassing(scoreWindows(ledger, baseline, now), thresholdFor(baseline.commentsPerHour))
    : learningRule(ledger, baseline, now);
  if (!window) return null;
  ledger.raisedAt = now;
  const { negative, other } = baseline.share;
  return {
    at: now,
    rule: isLearnt ? 'surge' : 'learning',
    window,
    share: window.negative / window.seen,
    usualShare: negative / (negative + other),
    sample: latest.sample,
  };
}

function surpassing(window: WindowReading, threshold: number): WindowReading | null {
  return window.score >= threshold ? window : null;
}
