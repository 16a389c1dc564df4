import { expect, it } from 'vitest';
import { markRanges } from './mark-ranges';

it.each([
  ['Bonjour', [], [['Bonjour', false]]],
  ['Bonjour', [[0, 7]], [['Bonjour', true]]],
  [
    'un été chaud',
    [
      [0, 2],
      [3, 6],
    ],
    [
      ['un', true],
      [' ', false],
      ['été', true],
      [' chaud', false],
    ],
  ],
  ['', [], []],
] as const)('cuts “%s”', (text, ranges, stretches) => {
  const cut = markRanges(text, ranges).map((stretch) => [stretch.text, stretch.marked]);
  expect(cut).toEqual(stretches);
});
