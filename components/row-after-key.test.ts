import { expect, it } from 'vitest';
import { rowAfterKey } from './row-after-key';

it.each([
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, 2],
  ['ArrowUp', 0, 3, 0],
  ['PageDown', 1, 20, 6],
  ['PageUp', 3, 20, 0],
  ['ArrowDown', 0, 0, 0],
  ['Enter', 1, 3, null],
  ['constructor', 1, 3, null],
])('%s at %i of %i', (key, at, count, after) => {
  expect(rowAfterKey(key, at, count)).toBe(after);
});
