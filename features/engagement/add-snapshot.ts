import { COUNTERS, type Count, type CounterName } from '../../networks/contract';
import type { Snapshot } from './model';

/** Milliseconds. A post that does not move is written down once an hour, to show that it was looked at. */
const STILL_THERE = 60 * 60 * 1000;

const isSame = (a: Count | undefined, b: Count | undefined): boolean =>
  a?.value === b?.value && a?.low === b?.low && a?.high === b?.high;

const lastKnown = (before: readonly Snapshot[], name: CounterName): Count | undefined =>
  before.findLast((snapshot) => snapshot.counters[name])?.counters[name];

/**
 * Puts a snapshot in its place among a day's, by time: two tabs, a late message or a clock set
 * back may bring them in any order. A counter that could not be read this time is no change.
 * @param day oldest first
 * @returns the day with it, or null when it says nothing new
 */
export function addSnapshot(day: readonly Snapshot[], fresh: Snapshot): Snapshot[] | null {
  const at = Math.floor(fresh.at / 1000) * 1000;
  const before = day.filter((snapshot) => snapshot.at <= at);
  const after = day.slice(before.length);
  const told = COUNTERS.filter((name) => fresh.counters[name]);
  const changed = told.some((name) => !isSame(fresh.counters[name], lastKnown(before, name)));
  const previous = before.at(-1);
  const anHourPassed = previous === undefined || at - previous.at >= STILL_THERE;
  if (told.length === 0 || !(changed || anHourPassed)) return null;
  if (previous?.at === at) {
    const merged = { at, counters: { ...previous.counters, ...fresh.counters } };
    return [...before.slice(0, -1), merged, ...after];
  }
  return [...before, { at, counters: fresh.counters }, ...after];
}
