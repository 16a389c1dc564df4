import type { Baseline, SurgeLedger, WindowReading } from './model';
import { readWindow } from './read-window';

/** Hours looked at. */
const WINDOWS = [1, 3];

const LEAST_NEGATIVE = 10;
const LEAST_SHARE = 0.4;

/** How many times more than what was seen so far. Within the first day nights and days can't be told apart. */
const TIMES = { firstDay: 8, later: 3 };

/** Hours that must have been seen before there is a « so far »; `learnBaseline` adds a lag of twelve. */
const LEAST_SEEN = 1;

/**
 * The fixed rules of a brand's first fourteen days: ten negative comments within three hours, two in five of all, and
 * several times what was usual so far. Null: they don't hold.
 * @param now milliseconds since 1970
 */
export function learningRule(
  ledger: SurgeLedger,
  baseline: Baseline,
  now: number,
): WindowReading | null {
  if (baseline.seenHours < LEAST_SEEN) return null;
  const times = baseline.seenHours < 24 ? TIMES.firstDay : TIMES.later;
  for (const hours of WINDOWS) {
    const window = readWindow(ledger, baseline, hours, now);
    const { negative, seen, expected } = window;
    if (negative < LEAST_NEGATIVE || negative < LEAST_SHARE * seen) continue;
    if (negative >= times * expected) return { ...window, score: 0 };
  }
  return null;
}
