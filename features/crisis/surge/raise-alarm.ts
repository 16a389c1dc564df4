import { HOUR } from './clock';
import { firstHoursRule } from './first-hours-rule';
import { learnBaseline } from './learn-baseline';
import { learningRule } from './learning-rule';
import type { Baseline, SurgeAlarm, SurgeLedger, WindowReading } from './model';
import { scoreWindows } from './score-windows';
import { thresholdFor } from './threshold-for';

/** After an alarm there is none for so long: it is the same storm. */
export const REFRACTORY = 12 * HOUR;

/** Days since the first comments seen, and hours seen, from which the baseline is relied on. */
const LEARNT = { days: 14, hours: 72 };

/** Hours that must have been seen before there is anything to compare with; `learnBaseline` adds a lag of twelve. */
const LEAST_SEEN = 1;

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
  const rule = ruleFor(baseline);
  const window = readingBy(rule, ledger, baseline, now);
  if (!window) return null;
  ledger.raisedAt = now;
  const { negative, other } = baseline.share;
  return {
    at: now,
    rule,
    window,
    share: window.negative / window.seen,
    usualShare: negative / (negative + other),
    sample: latest.sample,
  };
}

/** By what a brand is judged that so much is known of. */
function ruleFor({ days, seenHours }: Baseline): SurgeAlarm['rule'] {
  if (seenHours < LEAST_SEEN) return 'first-hours';
  return days >= LEARNT.days && seenHours >= LEARNT.hours ? 'surge' : 'learning';
}

/** The window that deserves an alarm; null: none does. */
function readingBy(
  rule: SurgeAlarm['rule'],
  ledger: SurgeLedger,
  baseline: Baseline,
  now: number,
): WindowReading | null {
  if (rule === 'first-hours') return firstHoursRule(ledger, now);
  if (rule === 'learning') return learningRule(ledger, baseline, now);
  const window = scoreWindows(ledger, baseline, now);
  return window.score >= thresholdFor(baseline.commentsPerHour) ? window : null;
}
