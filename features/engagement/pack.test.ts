import { describe, expect, it } from 'vitest';
import { COUNTERS, type Count } from '../../networks/contract';
import type { Snapshot } from './model';
import { dayOf, packSnapshots, unpackSnapshots } from './pack';

const DAY = 20_413;
const START = DAY * 86_400_000;

/** mulberry32: the same run every time, so that a failure can be found again. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function anyCount(roll: () => number): Count {
  const value = Math.floor(10 ** (roll() * 12));
  if (roll() < 0.4) return { value, low: value, high: value };
  const below = Math.floor(roll() * value);
  return { value, low: value - below, high: value + Math.floor(roll() * value) };
}

function anyDay(roll: () => number): Snapshot[] {
  let at = START;
  return Array.from({ length: Math.floor(roll() * 40) }, () => {
    at = Math.min(at + Math.floor(roll() * 4000) * 1000, START + 86_399_000);
    const told = COUNTERS.filter(() => roll() < 0.6);
    return { at, counters: Object.fromEntries(told.map((name) => [name, anyCount(roll)])) };
  });
}

describe('packing snapshots', () => {
  it('gives back every interval of 2,000 random days', () => {
    const roll = dice(7);
    for (let run = 0; run < 2000; run += 1) {
      const day = anyDay(roll);
      expect(unpackSnapshots(DAY, packSnapshots(DAY, day))).toEqual(day);
    }
  });

  it('keeps a count that was not read apart from 0', () => {
    const day: Snapshot[] = [
      { at: START, counters: { reactions: { value: 0, low: 0, high: 0 } } },
      { at: START + 1000, counters: {} },
      { at: START + 2000, counters: { views: { value: 0, low: 0, high: 0 } } },
    ];
    expect(unpackSnapshots(DAY, packSnapshots(DAY, day))).toEqual(day);
  });

  it('keeps times before 1970', () => {
    const day = [{ at: -1000, counters: {} }];
    expect(dayOf(-1000)).toBe(-1);
    expect(unpackSnapshots(-1, packSnapshots(-1, day))).toEqual(day);
  });

  it('takes at most 8 bytes a snapshot on a day of small steps', () => {
    const day = Array.from({ length: 100 }, (_, i): Snapshot => {
      const rounded = 12_300 + 100 * Math.floor(i / 10);
      return {
        at: START + i * 600_000,
        counters: {
          reactions: { value: 512 + i * 3, low: 512 + i * 3, high: 512 + i * 3 },
          comments: { value: 40 + i, low: 40 + i, high: 40 + i },
          views: { value: rounded, low: rounded - 50, high: rounded + 49 },
        },
      };
    });
    expect(packSnapshots(DAY, day).length / day.length).toBeLessThanOrEqual(8);
  });

  it('says so when bytes are missing', () => {
    const packed = packSnapshots(DAY, [
      { at: START, counters: { views: { value: 1e9, low: 1e9, high: 1e9 } } },
    ]);
    expect(() => unpackSnapshots(DAY, packed.slice(0, -1))).toThrow(RangeError);
  });
});
