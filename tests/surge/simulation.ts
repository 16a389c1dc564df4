import { HOUR, SLOT } from '../../features/crisis/surge/clock';
import { raiseAlarm } from '../../features/crisis/surge/raise-alarm';
import {
  LEARNING_DAYS,
  type SimulatedBrand,
  SLOTS_A_DAY,
  simulateBrand,
  WATCHED_DAYS,
} from './simulated-brand';
import { BEGINNING, watch } from './watch';

/** Comments a day, and times the mean rate that a crisis adds. */
export const SIZES = [5, 30, 200, 1500];
export const CRISES = [3, 8, 20];

/** A crisis that raised nothing for so long is missed, and counts as found that late. */
export const MISSED = 24;

/** How the brands of one size fared. */
export interface SizeFigures {
  size: number;
  /** False alarms per brand-week where there was no crisis: after the fourteen days, and in them. */
  falseAlarms: number;
  falseWhileLearning: number;
  /** For each of `CRISES`, the hours until the alarm of each run, `MISSED` where none came in time. */
  delays: number[][];
}

/** Seeds that the figures are reported on, and others that thresholds may be tuned on. */
export const SEEDS = { reported: 7_000_000, tuning: 0 };

/**
 * Simulates brands of every size with and without a crisis and watches them with the engine as it ships.
 * @param runs brands for each size and crisis
 */
export function simulateAll(
  judge: SimulatedBrand['judge'],
  runs: number,
  seeds: keyof typeof SEEDS,
): SizeFigures[] {
  const each = Array.from({ length: runs }, (_, index) => index);
  return SIZES.map((size) => {
    const brand = (run: number, crisis: number): ReturnType<typeof simulateBrand> =>
      simulateBrand({
        seed: SEEDS[seeds] + 1000 * (100 * size + crisis) + run,
        size,
        crisis,
        judge,
      });
    const calm = each.flatMap((run) => alarmsIn(brand(run, 0).slots));
    const later = calm.filter((at) => at >= BEGINNING + LEARNING_DAYS * SLOTS_A_DAY * SLOT).length;
    return {
      size,
      falseAlarms: later / ((runs * WATCHED_DAYS) / 7),
      falseWhileLearning: (calm.length - later) / ((runs * LEARNING_DAYS) / 7),
      delays: CRISES.map((crisis) => each.map((run) => delayOf(brand(run, crisis)))),
    };
  });
}

/** Only an alarm that was really raised after the crisis began counts, not one of before that it may fall under. */
function delayOf({ slots, onset }: ReturnType<typeof simulateBrand>): number {
  if (onset === null) return MISSED;
  const began = BEGINNING + onset * SLOT;
  const inTime = slots.slice(0, onset + (MISSED * HOUR) / SLOT);
  const alarm = alarmsIn(inTime).find((at) => at >= began);
  return Math.min(MISSED, ((alarm ?? Number.POSITIVE_INFINITY) - began) / HOUR);
}

function alarmsIn(slots: Parameters<typeof watch>[0]): number[] {
  const alarms: number[] = [];
  watch(slots, (_, ledger, baseline, now) => {
    const alarm = raiseAlarm(ledger, now, baseline);
    if (alarm) alarms.push(alarm.at);
  });
  return alarms;
}
