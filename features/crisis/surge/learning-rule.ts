import type { Baseline, SurgeLedger, WindowReading } from './model';
import { readWindow } from './read-window';
import { shareSurprise } from './share-surprise';

/** Hours looked at. */
const WINDOWS = [1, 3];

const LEAST_NEGATIVE = 10;

/** Share of negative comments that needs no comparison, and how surprising a smaller one must be after what was seen so far. */
const CLEAR_SHARE = 0.4;
const SURPRISING = 2;

/** Comments whose share is remembered at most, as later on (`score-windows.ts`). */
const SHARE_STRENGTH = 60;

/** How many times more than what was seen so far. Within the first day nights and days can't be told apart. */
const TIMES = { firstDay: 8, later: 3 };

type Window = Pick<WindowReading, 'negative' | 'seen'>;

/**
 * The fixed rules of a brand's first fourteen days: ten negative comments within three hours, several times what was
 * usual so far, and two in five of all or a surprising share. Null: they don't hold.
 * @param now milliseconds since 1970
 */
export function learningRule(
  ledger: SurgeLedger,
  baseline: Baseline,
  now: number,
): WindowReading | null {
  const times = baseline.seenHours < 24 ? TIMES.firstDay : TIMES.later;
  for (const hours of WINDOWS) {
    const window = readWindow(ledger, baseline, hours, now);
    const { negative, seen, expected } = window;
    if (negative < LEAST_NEGATIVE || negative < times * expected) continue;
    if (negative >= CLEAR_SHARE * seen || surpriseOf(window, baseline) >= SURPRISING)
      return { ...window, score: 0 };
  }
  return null;
}

function surpriseOf({ negative, seen }: Window, { share }: Baseline): number {
  const strength = Math.min(1, SHARE_STRENGTH / (share.negative + share.other));
  return shareSurprise(negative, seen, share.negative * strength, share.other * strength);
}
