import { describe, expect, it } from 'vitest';
import { seededRandom } from '../sites/world/seeded-random';
import type { SurgeLine } from './read-line';
import { replay } from './replay';

const DAY = 86_400_000;
const BEGINNING = Date.UTC(2026, 0, 5);
const STORM = BEGINNING + 20 * DAY;

/** Three weeks of a comment every half hour, one in ten negative, and a storm on one post. */
function lines(): SurgeLine[] {
  const calm = Array.from({ length: 48 * 21 }, (_, index) => ({
    at: BEGINNING + index * 1_800_000,
    brand: 'Nord',
    negative: index % 10 === 0,
  }));
  const storm = Array.from({ length: 60 }, (_, index) => ({
    at: STORM + index * 240_000,
    brand: 'Nord',
    post: 'p1',
    negative: index % 3 > 0,
  }));
  return [...calm, ...storm];
}

describe('replay', () => {
  it('finds the storm within two hours, for the brand and for the post', () => {
    const alarms = replay('Nord', lines());
    expect(alarms.map(({ post }) => post)).toEqual([undefined, 'p1']);
    for (const { at } of alarms) {
      expect(at).toBeGreaterThan(STORM);
      expect(at).toBeLessThan(STORM + 7_200_000);
    }
  });

  it('gives the same whatever the order of lines', () => {
    const random = seededRandom(9);
    const keyed = lines().map((line): [number, SurgeLine] => [random(), line]);
    const shuffled = keyed.sort(([a], [b]) => a - b).map(([, line]) => line);
    expect(replay('Nord', shuffled)).toEqual(replay('Nord', lines()));
  });

  it('has nothing to say of no comments', () => {
    expect(replay('Nord', [])).toEqual([]);
  });
});
