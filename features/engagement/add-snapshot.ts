import { COUNTERS, type Count, type CounterName } from '../../networks/contract';
import type { Snapshot } from './model';

/** Milliseconds. A post that does not move is written down once an hour, to show that it was looked at. */
export const STILL_THERE = 60 * 60 * 1000;

const isSame = (a: Count | undefined, b: Count | undefined): boolean =>
  a?.value === b?.value && a?.low === b?.low && a?.high === b?.high;

const toldIn = ({ counters }: Snapshot): CounterName[] => COUNTERS.filter((name) => counters[name]);

/** Of two readings in one second: the one that knows more, else the higher, in whatever order they came. */
function better(a: Count | undefined, b: Count | undefined): Count | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const wider = a.high - a.low - (b.high - b.low);
  if (wider !== 0) return wider < 0 ? a : b;
  return a.value + a.high >= b.value + b.high ? a : b;
}

function join(one: Snapshot, other: Snapshot): Snapshot {
  const joined: Snapshot = { at: one.at, counters: {} };
  for (const name of COUNTERS) {
    const count = better(one.counters[name], other.counters[name]);
    if (count) joined.counters[name] = count;
  }
  return joined;
}

/**
 * Leaves out what says nothing new: no counter told is other than it was, and an hour has not passed.
 * Walked anew each time, because a late one may make its successor needless.
 */
function onlyTelling(day: readonly Snapshot[]): Snapshot[] {
  const known: Snapshot['counters'] = {};
  const kept: Snapshot[] = [];
  for (const snapshot of day) {
    const told = toldIn(snapshot);
    const previous = kept.at(-1);
    const changed = told.some((name) => !isSame(snapshot.counters[name], known[name]));
    const isDue = previous === undefined || snapshot.at - previous.at >= STILL_THERE;
    if (told.length > 0 && (changed || isDue)) {
      kept.push(snapshot);
      Object.assign(known, snapshot.counters);
    }
  }
  return kept;
}

const isSameDay = (a: readonly Snapshot[], b: readonly Snapshot[]): boolean =>
  a.length === b.length &&
  a.every((snapshot, place) => {
    const other = b[place];
    if (other?.at !== snapshot.at) return false;
    return COUNTERS.every((name) => isSame(snapshot.counters[name], other.counters[name]));
  });

/**
 * Puts a snapshot in its place among a day's, by time: two tabs, a late message or a clock set
 * back may bring them in any order. A counter that could not be read this time is no change.
 * As long as counters don't fall, each change is kept at the moment when it was first read, in
 * whatever order the readings come and however often.
 * @param day oldest first
 * @returns the day with it, or null when it says nothing new
 */
export function addSnapshot(day: readonly Snapshot[], fresh: Snapshot): Snapshot[] | null {
  const at = Math.floor(fresh.at / 1000) * 1000;
  const before = day.filter((snapshot) => snapshot.at < at);
  const there = day.find((snapshot) => snapshot.at === at);
  const after = day.filter((snapshot) => snapshot.at > at);
  const placed = { at, counters: fresh.counters };
  const fuller = onlyTelling([...before, there ? join(there, placed) : placed, ...after]);
  return isSameDay(day, fuller) ? null : fuller;
}
