import { expect, it } from 'vitest';
import { placeNames } from './place-names';

it.each([
  ['apart as they are', [10, 50, 90], [10, 50, 90]],
  ['pushed down where they meet', [50, 50, 52], [50, 66, 82]],
  ['pushed up from the bottom', [95, 98, 99], [68, 84, 100]],
  ['kept below the top', [-20, 5], [0, 16]],
  ['none', [], []],
])('names stand %s', (_, ends, placed) => {
  expect(placeNames(ends, 16, 0, 100)).toEqual(placed);
});

it('keeps them inside even where there is no room', () => {
  const placed = placeNames([5, 5, 5], 16, 0, 20);
  expect(Math.min(...placed)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...placed)).toBeLessThanOrEqual(20);
});
