import type { Snapshot } from '../../../features/engagement/model.ts';
import { dayOf, packSnapshots } from '../../../features/engagement/pack.ts';
import { COUNTERS, type Count, type Counters } from '../../../networks/contract.ts';
import type { SnapshotsRow } from '../../../storage/rows.ts';

const HOUR = 3_600_000;
/** The hours after its publication at which somebody passed a post. */
const PASSED = [0.3, 0.6, 1, 2, 3, 5, 7, 9, 12, 15, 19, 24, 28, 33, 39, 47, 58, 70];

/** As wide an interval as the count has in the end, around less. */
function scaled({ value, low, high }: Count, share: number): Count {
  const then = Math.round(value * share);
  return { value: then, low: Math.max(0, then - value + low), high: then + high - value };
}

/**
 * The readings of a post that grew fast at first and then ever less, the last one a while before now.
 * @param at when it was published, milliseconds since 1970
 * @param counters what it has come to now
 * @param pace hours in which two thirds of it came
 */
export function readingsOf(at: number, now: number, counters: Counters, pace: number): Snapshot[] {
  const age = (now - at) / HOUR;
  const grown = (hours: number) => 1 - Math.exp(-hours / pace);
  return PASSED.filter((hours) => hours < age - Math.min(4, age / 3)).map((hours) => ({
    at: Math.floor((at + hours * HOUR) / 1_000) * 1_000,
    counters: Object.fromEntries(
      COUNTERS.flatMap((name) => {
        const end = counters[name];
        return end.ok ? [[name, scaled(end.value, grown(hours) / grown(age))]] : [];
      }),
    ),
  }));
}

/** Readings as the database keeps them: packed, a row a day. */
export function packedRows(postKey: string, readings: readonly Snapshot[]): SnapshotsRow[] {
  const days = [...new Set(readings.map(({ at }) => dayOf(at)))];
  return days.map((day) => ({
    postKey,
    day,
    packed: packSnapshots(
      day,
      readings.filter(({ at }) => dayOf(at) === day),
    ),
  }));
}
