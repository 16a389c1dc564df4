import { HOUR, SLOT } from '../../features/crisis/surge/clock';
import { raiseAlarm } from '../../features/crisis/surge/raise-alarm';
import { type SimulatedBrand, SLOTS_A_DAY, simulateBrand } from './simulated-brand';
import { CRISES, SEEDS, SIZES } from './simulation';
import { BEGINNING, watch } from './watch';

/** Hours after a crisis's first negative comment at which Vigie is installed. */
export const LATE = 2;

/** Hours that the first look reaches back: to the crisis's own post and little else, or to those of three days. */
const REACHES = [3, 72];

/** Hours in which an alarm may follow. */
export const WITHIN = 6;

/** Where one reads on a day like any other: noon. */
const NOON = SLOTS_A_DAY / 2;

/** How brands of one size fared where Vigie was installed late, reaching back so far. */
export interface LateStart {
  size: number;
  reach: number;
  /** For each of `CRISES`, the share that raised an alarm within six hours, and in how many hours those did. */
  found: number[];
  delays: number[];
  /** Share of brands without a crisis that raised one on the day Vigie was installed. */
  falseAlarms: number;
}

/**
 * Installs Vigie in the middle of simulated crises, and on days without any.
 * @param runs brands for each size and crisis
 */
export function startLate(
  judge: SimulatedBrand['judge'],
  runs: number,
  seeds: keyof typeof SEEDS,
): LateStart[] {
  const each = Array.from({ length: runs }, (_, index) => index);
  const brand = (run: number, size: number, crisis: number) =>
    simulateBrand({ seed: SEEDS[seeds] + 1000 * (100 * size + crisis) + run, size, crisis, judge });
  return SIZES.flatMap((size) =>
    REACHES.map((reach): LateStart => {
      const cells = CRISES.map((crisis) =>
        each.flatMap((run) => {
          const { slots, onset } = brand(run, size, crisis);
          if (onset === null) return [];
          return [firstAlarm(slots, onset + (LATE * HOUR) / SLOT, reach, WITHIN)];
        }),
      );
      const calm = each.map((run) => {
        const day = 14 + (run % 20);
        return firstAlarm(brand(run, size, 0).slots, day * SLOTS_A_DAY + NOON, reach, 24);
      });
      return {
        size,
        reach,
        found: cells.map((cell) => shareOf(cell)),
        delays: cells.map((cell) => meanOf(cell.filter((delay) => delay !== null))),
        falseAlarms: shareOf(calm),
      };
    }),
  );
}

const shareOf = (delays: readonly (number | null)[]): number =>
  delays.filter((delay) => delay !== null).length / delays.length;

const meanOf = (list: readonly number[]): number =>
  list.reduce((sum, value) => sum + value, 0) / list.length;

/** Hours from the installation to the first alarm; null: none within so many. */
function firstAlarm(
  slots: ReturnType<typeof simulateBrand>['slots'],
  start: number,
  reach: number,
  within: number,
): number | null {
  const first = Math.max(0, start - (reach * HOUR) / SLOT);
  const end = start + (within * HOUR) / SLOT;
  let raisedAt: number | null = null;
  const ask: Parameters<typeof watch>[1] = (slot, ledger, baseline, now) => {
    if (slot >= start && raisedAt === null)
      raisedAt = raiseAlarm(ledger, now, baseline)?.at ?? null;
  };
  watch(slots.slice(0, end), ask, first);
  return raisedAt === null ? null : (raisedAt - BEGINNING - start * SLOT) / HOUR;
}
