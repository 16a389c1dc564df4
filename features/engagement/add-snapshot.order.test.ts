import { expect, it } from 'vitest';
import { COUNTERS, type Count, type CounterName } from '../../networks/contract';
import { seededRandom } from '../../tests/sites/world/seeded-random';
import { addSnapshot } from './add-snapshot';
import type { Snapshot } from './model';

const HOUR = 3_600_000;

/** A day's readings of counters that only rise, some exact and some rounded to a hundred, some not read. */
function risingDay(roll: () => number): Snapshot[] {
  const values = COUNTERS.map(() => Math.floor(roll() * 2_000));
  let second = 0;
  return Array.from({ length: 2 + Math.floor(roll() * 14) }, () => {
    second += 1 + Math.floor(roll() * 4_000);
    const counters: Snapshot['counters'] = {};
    COUNTERS.forEach((name, i) => {
      values[i] = (values[i] ?? 0) + (roll() < 0.5 ? 0 : Math.floor(roll() * 90));
      const value = values[i] ?? 0;
      const shown = Math.round(value / 100) * 100;
      const rounded: Count = { value: shown, low: shown - 50, high: shown + 49 };
      if (roll() < 0.8) counters[name] = i > 2 ? rounded : { value, low: value, high: value };
    });
    return { at: second * 1000, counters };
  });
}

function shuffled<T>(items: readonly T[], roll: () => number): T[] {
  const rest = [...items];
  return items.map(() => rest.splice(Math.floor(roll() * rest.length), 1)[0] as T);
}

const kept = (readings: readonly Snapshot[]): Snapshot[] =>
  readings.reduce<Snapshot[]>((day, reading) => addSnapshot(day, reading) ?? day, []);

/** When each counter was first read at each of its values. */
const changesOf = (day: readonly Snapshot[], name: CounterName) =>
  day.flatMap(({ at, counters }, place) => {
    const count = counters[name];
    const before = day.slice(0, place).findLast((earlier) => earlier.counters[name]);
    return count && count.value !== before?.counters[name]?.value ? [{ at, ...count }] : [];
  });

it('keeps the same changes in any order and however often a reading comes', () => {
  const roll = seededRandom(41);
  for (let run = 0; run < 600; run += 1) {
    const readings = risingDay(roll);
    const inOrder = kept(readings);
    const twice = kept(shuffled([...readings, ...readings.filter(() => roll() < 0.5)], roll));
    for (const name of COUNTERS) {
      expect(changesOf(twice, name)).toEqual(changesOf(readings, name));
      expect(changesOf(inOrder, name)).toEqual(changesOf(readings, name));
    }
  }
});

it('keeps only what was read, in order of time, nothing said twice within the hour', () => {
  const roll = seededRandom(42);
  for (let run = 0; run < 200; run += 1) {
    const readings = risingDay(roll);
    const day = kept(shuffled(readings, roll));
    for (const snapshot of day) expect(readings).toContainEqual(snapshot);
    day.forEach((snapshot, place) => {
      const previous = day[place - 1];
      if (previous === undefined) return;
      expect(snapshot.at).toBeGreaterThan(previous.at);
      const isNews = COUNTERS.some((name) =>
        changesOf(day, name).some(({ at }) => at === snapshot.at),
      );
      expect(isNews || snapshot.at - previous.at >= HOUR).toBe(true);
    });
  }
});

it('joins what two tabs read in the same second alike, whichever comes first', () => {
  const exact = { at: 0, counters: { views: { value: 1_234, low: 1_234, high: 1_234 } } };
  const rounded = { at: 300, counters: { views: { value: 1_200, low: 1_150, high: 1_249 } } };
  const higher = { at: 600, counters: { views: { value: 1_240, low: 1_240, high: 1_240 } } };
  const all = [exact, rounded, higher];
  for (const order of [all, all.toReversed(), [rounded, higher, exact]]) {
    expect(kept(order)).toEqual([{ at: 0, counters: higher.counters }]);
  }
});

it('writes down a counter that falls, and claims no more', () => {
  const likes = (at: number, value: number): Snapshot => ({
    at,
    counters: { reactions: { value, low: value, high: value } },
  });
  expect(kept([likes(0, 10), likes(60_000, 7), likes(120_000, 10)])).toHaveLength(3);
});
