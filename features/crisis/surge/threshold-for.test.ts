import { expect, it } from 'vitest';
import { thresholdFor } from './threshold-for';

it('stays at the ends and goes from one size to the next without a step', () => {
  expect(thresholdFor(0)).toBe(thresholdFor(0.4));
  expect(thresholdFor(5000)).toBe(thresholdFor(110));
  for (const size of [0.4, 2.2, 15, 110])
    expect(thresholdFor(size * 1.0001)).toBeCloseTo(thresholdFor(size * 0.9999), 3);
});
