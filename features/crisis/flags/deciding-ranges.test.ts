import { expect, it } from 'vitest';
import { decidingRanges } from './deciding-ranges';
import { sampleFlag } from './sample-flag';

const flagWith = (ranges: [number, number][], terms: [number, number][] = []) =>
  sampleFlag({
    evidence: { ...sampleFlag().evidence, text: 'x'.repeat(20) },
    grounds: {
      spans: ranges.map(([start, end]) => ({ start, end, why: { kind: 'listed' } })),
      terms: terms.map(([start, end]) => ({ termId: 't', text: 'x', start, end })),
      confidence: 'likely',
    },
  });

it('puts words and terms into the order of the text', () => {
  expect(decidingRanges(flagWith([[10, 12]], [[2, 4]]))).toEqual([
    [2, 4],
    [10, 12],
  ]);
});

it('makes one of those that overlap or touch', () => {
  expect(
    decidingRanges(
      flagWith(
        [
          [2, 6],
          [6, 8],
        ],
        [[3, 5]],
      ),
    ),
  ).toEqual([[2, 8]]);
});

it('leaves out what the text does not hold', () => {
  expect(
    decidingRanges(
      flagWith([
        [18, 40],
        [-3, 1],
        [7, 7],
        [30, 33],
      ]),
    ),
  ).toEqual([
    [0, 1],
    [18, 20],
  ]);
});
