import { HOUR, SLOT } from './clock';
import { coverageOf } from './coverage-of';
import type { SurgeLedger, WindowReading } from './model';
import { shareSurprise } from './share-surprise';

/** Hours looked at. */
const WINDOWS = [1, 3];

const LEAST_NEGATIVE = 10;

/** Negative comments an hour, had all been seen, that are many for anybody; by the simulation's first days. */
const MANY_AN_HOUR = 40;

/** Their share among all from which that pace means something, and from which it speaks for itself. */
const LEAST_SHARE = 1 / 8;
const CLEAR_SHARE = 0.4;

/** How many times the pace of the hours before, where as much as an hour of those was seen. */
const TIMES = 4;
const LEAST_BEFORE = 1;

/** How surprising a share must be after that of the hours before: one in thirty; on tuning seeds of the simulation. */
const SURPRISING = 1.5;

/** One comment in eight, of nobody in particular: as a baseline begins (`learn-baseline.ts`). */
const USUAL = { negative: 1, other: 7 };

/** What was seen of a stretch of time. */
interface Stretch {
  seen: number;
  negative: number;
  /** Hours of it that were seen. */
  hours: number;
}

/**
 * The fixed rule for a thread of which nothing older is known to compare with, as when Vigie is installed in the middle
 * of a storm: the thread's latest hours against those before, or where it has none, many in an hour whoever one is.
 * Null: it doesn't hold.
 * @param now milliseconds since 1970
 */
export function firstHoursRule(ledger: SurgeLedger, now: number): WindowReading | null {
  const end = Math.floor(now / SLOT) + 1;
  for (const length of WINDOWS) {
    const first = end - (length * HOUR) / SLOT;
    const window = stretchOf(ledger, first, end);
    const before = stretchOf(ledger, first - (24 * HOUR) / SLOT, first);
    if (window.negative < LEAST_NEGATIVE) continue;
    const expected = expectedAfter(window, before);
    if (expected === null) continue;
    const { seen, negative } = window;
    return { from: first * SLOT, to: now, seen, negative, expected, score: 0 };
  }
  return null;
}

/** How many negative comments were to be expected, 0 where nothing is known; null: the window deserves no alarm. */
function expectedAfter(window: Stretch, before: Stretch): number | null {
  const share = window.negative / window.seen;
  if (before.hours < LEAST_BEFORE) {
    const isMuch = window.negative >= MANY_AN_HOUR * window.hours;
    return isMuch && share >= LEAST_SHARE ? 0 : null;
  }
  const expected = ((before.negative + 0.5) / before.hours) * window.hours;
  if (window.negative < TIMES * expected) return null;
  const isSurprising =
    share >= CLEAR_SHARE ||
    shareSurprise(
      window.negative,
      window.seen,
      USUAL.negative + before.negative,
      USUAL.other + before.seen - before.negative,
    ) >= SURPRISING;
  return isSurprising ? expected : null;
}

function stretchOf({ slots, periods }: SurgeLedger, first: number, end: number): Stretch {
  const stretch = { seen: 0, negative: 0, hours: 0 };
  coverageOf(periods, first * SLOT, SLOT, end - first).forEach((coverage, index) => {
    if (coverage === 0) return;
    const [seen, negative] = slots[first + index] ?? [0, 0];
    stretch.seen += seen;
    stretch.negative += negative;
    stretch.hours += coverage * (SLOT / HOUR);
  });
  return stretch;
}
