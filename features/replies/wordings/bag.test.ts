import { describe, expect, it } from 'vitest';
import { broughtForward, dealt, firstBag, passedOver, shownOf, soundBag } from './bag';
import type { Bag } from './model';
import { seededRandom } from './seeded-random';

const bag = (left: number[], spent: number[] = []): Bag => ({
  replyId: 'r',
  postKey: 'x:p',
  left,
  dealt: spent,
  updatedAt: 0,
});
const all = (held: Bag) => [...held.left, ...held.dealt].sort();

/** What comes out of a bag when each wording shown is used. */
function run(count: number, turns: number, seed: string): number[] {
  const random = seededRandom(seed);
  let held = firstBag(seed, 'x:p', count);
  return Array.from({ length: turns }, () => {
    const shown = shownOf(held);
    held = dealt(held, shown, random);
    return shown;
  });
}

describe('a bag of wordings', () => {
  it.each([2, 3, 5, 8])(
    'of %i deals each once before any twice, never one twice in a row',
    (count) => {
      for (let seed = 0; seed < 200; seed += 1) {
        const used = run(count, count * 6, `seed ${seed}`);
        for (let from = 0; from < used.length; from += count) {
          expect(new Set(used.slice(from, from + count)).size).toBe(count);
        }
        for (const [at, wording] of used.entries()) {
          if (at > 0) expect(wording).not.toBe(used[at - 1]);
        }
      }
    },
  );

  it('of one deals it again and again', () => {
    expect(run(1, 3, 'one')).toEqual([0, 0, 0]);
  });

  it('begins under each post with a wording of chance, always the same there', () => {
    const firsts = Array.from({ length: 300 }, (_, post) => shownOf(firstBag('r', `x:${post}`, 3)));
    for (const wording of [0, 1, 2]) {
      const times = firsts.filter((first) => first === wording).length;
      expect(times).toBeGreaterThan(70);
      expect(times).toBeLessThan(130);
    }
    expect(firstBag('r', 'x:7', 5)).toEqual(firstBag('r', 'x:7', 5));
  });

  it('reads as written where no post is in view', () => {
    expect(firstBag('r', '', 4).left).toEqual([0, 1, 2, 3]);
  });

  it('may be used out of turn', () => {
    expect(dealt(bag([2, 0, 1]), 1, Math.random)).toMatchObject({ left: [2, 0], dealt: [1] });
    expect(dealt(bag([2], [0, 1]), 0, Math.random)).toMatchObject({ left: [2], dealt: [1, 0] });
  });
});

describe('a wording passed over', () => {
  it('stays in the bag, behind the others', () => {
    expect(passedOver(bag([2, 0, 1]), Math.random)).toMatchObject({ left: [0, 1, 2], dealt: [] });
  });

  it('when it is the last, makes way for one that is neither it nor the one used last', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const next = passedOver(bag([1], [2, 0]), seededRandom(`${seed}`));
      expect(shownOf(next)).toBe(2);
      expect(all(next)).toEqual([0, 1, 2]);
    }
    expect(shownOf(passedOver(bag([1], [0]), Math.random))).toBe(0);
    expect(shownOf(passedOver(bag([0]), Math.random))).toBe(0);
  });
});

describe('a bag whose reply was edited', () => {
  it('loses the wordings taken away', () => {
    expect(soundBag(bag([3, 1], [2, 0]), 2, Math.random)).toMatchObject({ left: [1], dealt: [0] });
  });

  it('is filled anew when none of those left is there any more', () => {
    const next = soundBag(bag([2, 3], [1, 0]), 2, Math.random);
    expect(next).toMatchObject({ left: [1, 0], dealt: [] });
  });

  it('takes the new ones in', () => {
    const next = soundBag(bag([1], [0]), 4, Math.random);
    expect(all(next)).toEqual([0, 1, 2, 3]);
    expect(next.dealt).toEqual([0]);
  });

  it('of which nothing changed is left as it is', () => {
    expect(soundBag(bag([1, 2], [0]), 3, Math.random)).toEqual(bag([1, 2], [0]));
  });
});

it('brings forward the one asked for, dealt or not', () => {
  expect(broughtForward(bag([1, 2], [0]), 2)).toMatchObject({ left: [2, 1], dealt: [0] });
  expect(broughtForward(bag([1, 2], [0]), 0)).toMatchObject({ left: [0, 1, 2], dealt: [] });
});
