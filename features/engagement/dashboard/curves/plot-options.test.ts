import { expect, it } from 'vitest';
import { drawingOf } from './drawn-curve';
import { nameRoom, plotTables } from './plot-options';

const points = [
  { hours: 2, value: 10, low: 10, high: 10 },
  { hours: 5, value: 1200, low: 1150, high: 1249 },
];

it('draws counts from zero, and rates from their first reading', () => {
  const curves = [{ key: 'x:1', name: 'A', place: 0, points }];
  const counts = drawingOf('reactions', curves, 48);
  expect(counts.steps).toEqual([0, 500, 1000, 1500]);
  expect(plotTables(counts)).toEqual([
    [
      [2, 5],
      [10, 1200],
      [10, 1249],
      [10, 1150],
    ],
    [
      [0, 2],
      [0, 10],
    ],
  ]);
  const shares = [{ ...curves[0]!, points: points.map((one) => ({ ...one, high: 0.052 })) }];
  const rates = drawingOf('rate', shares, 48);
  expect(rates.steps).toEqual([0, 0.02, 0.04, 0.06]);
  expect(plotTables(rates)[1]).toEqual([[0], [null]]);
});

it('has a scale for counts of nothing and of a million million', () => {
  const of = (high: number) =>
    drawingOf(
      'views',
      [{ key: 'x', name: '', place: 0, points: [{ hours: 1, value: high, low: high, high }] }],
      1,
    ).steps;
  expect(of(0)).toEqual([0, 1]);
  expect(of(1e12).at(-1)).toBe(1e12);
});

it('keeps room for names within limits', () => {
  expect([300, 800, 4000].map(nameRoom)).toEqual([96, 160, 208]);
});
