import { COUNTERS, type Count } from '../../networks/contract';
import type { Snapshot } from './model';
import { VarintReader, writeVarint } from './varint';

const SECOND = 1000;
const SECONDS_A_DAY = 24 * 60 * 60;

/** How a counter is written; the number is stored: two bits for each of the five counters. */
const ABSENT = 0;
const SAME = 1;
/** Another value, as wide an interval as before: an exact count stays exact, « 1,2 k » becomes « 1,3 k ». */
const MOVED = 2;
const RESHAPED = 3;

const NOTHING: Count = { value: 0, low: 0, high: 0 };

const shapeOf = (count: Count): [below: number, above: number] => [
  count.value - count.low,
  count.high - count.value,
];

function codeOf(count: Count | undefined, last: Count): number {
  if (!count) return ABSENT;
  const [below, above] = shapeOf(count);
  const [lastBelow, lastAbove] = shapeOf(last);
  if (below !== lastBelow || above !== lastAbove) return RESHAPED;
  return count.value === last.value ? SAME : MOVED;
}

/** The day on which a moment falls: days since 1970, UTC. */
export const dayOf = (at: number): number => Math.floor(at / (SECONDS_A_DAY * SECOND));

/**
 * Writes one day's snapshots as differences from one to the next: about 6 bytes each on a feed.
 * @param day the day on which all of them fall, as `dayOf` counts it
 * @param snapshots oldest first; counts whole and below 2^50, times to the second
 */
export function packSnapshots(
  day: number,
  snapshots: readonly Snapshot[],
): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  const last = COUNTERS.map(() => NOTHING);
  let time = day * SECONDS_A_DAY;
  for (const snapshot of snapshots) {
    const second = Math.floor(snapshot.at / SECOND);
    writeVarint(bytes, second - time);
    time = second;
    const codes = COUNTERS.map((name, i) => codeOf(snapshot.counters[name], last[i] ?? NOTHING));
    writeVarint(
      bytes,
      codes.reduce((all, code) => all * 4 + code, 0),
    );
    COUNTERS.forEach((name, i) => {
      const count = snapshot.counters[name];
      if (!count) return;
      const code = codes[i] ?? ABSENT;
      if (code >= MOVED) writeVarint(bytes, count.value - (last[i] ?? NOTHING).value);
      if (code === RESHAPED) for (const side of shapeOf(count)) writeVarint(bytes, side);
      last[i] = count;
    });
  }
  return Uint8Array.from(bytes);
}

function readCount(bytes: VarintReader, code: number, last: Count): Count {
  if (code === SAME) return last;
  const value = last.value + bytes.read();
  if (code === MOVED) {
    return { value, low: value - last.value + last.low, high: value - last.value + last.high };
  }
  const below = bytes.read();
  return { value, low: value - below, high: value + bytes.read() };
}

/**
 * Reads back what `packSnapshots` wrote, intervals and all.
 * @throws RangeError when the bytes are not whole
 */
export function unpackSnapshots(day: number, packed: Uint8Array): Snapshot[] {
  const bytes = new VarintReader(packed);
  const last = COUNTERS.map(() => NOTHING);
  const snapshots: Snapshot[] = [];
  let time = day * SECONDS_A_DAY;
  while (!bytes.done) {
    time += bytes.read();
    const codes = bytes.read();
    const counters: Snapshot['counters'] = {};
    for (let i = 0; i < COUNTERS.length; i += 1) {
      const name = COUNTERS[i];
      const code = (codes >> (2 * (COUNTERS.length - 1 - i))) & 3;
      if (name === undefined || code === ABSENT) continue;
      const count = readCount(bytes, code, last[i] ?? NOTHING);
      last[i] = count;
      counters[name] = count;
    }
    snapshots.push({ at: time * SECOND, counters });
  }
  return snapshots;
}
