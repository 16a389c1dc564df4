import { describe, expect, it } from 'vitest';
import { countSurprise } from './count-surprise';
import { shareSurprise } from './share-surprise';

describe('countSurprise', () => {
  it('is the tail of the negative binomial', () => {
    // Shape 1 is the geometric distribution: P(X ≥ k) = (m / (m + 1))^k.
    for (const [count, mean] of [
      [3, 1],
      [10, 2],
      [40, 0.5],
    ] as const)
      expect(countSurprise(count, mean, 1)).toBeCloseTo(-count * Math.log10(mean / (mean + 1)), 8);
  });

  it('comes near the Poisson where the rate is certain', () => {
    // 1 - e^-2 (1 + 2 + 2 + 4/3) = 0.142877 for four or more where two are expected.
    expect(10 ** -countSurprise(4, 2, 1e6)).toBeCloseTo(0.142877, 5);
  });

  it('is not surprised by what is expected, and stays finite', () => {
    expect(countSurprise(2, 2, 3)).toBe(0);
    expect(Number.isFinite(countSurprise(1_000_000, 0.1, 6))).toBe(true);
  });

  it.each([3, 10, 100])(
    'knows no mean that is no surprise to %i comments where none is expected',
    (count) => {
      expect(countSurprise(count, 0, 3)).toBe(Number.POSITIVE_INFINITY);
    },
  );
});

describe('shareSurprise', () => {
  it('is the tail of the beta-binomial', () => {
    // With 1 and 1 every count is equally likely.
    expect(10 ** -shareSurprise(8, 9, 1, 1)).toBeCloseTo(0.2, 8);
    // One of one: the share itself.
    expect(10 ** -shareSurprise(1, 1, 1, 7)).toBeCloseTo(1 / 8, 8);
    expect(10 ** -shareSurprise(2, 2, 1, 7)).toBeCloseTo((1 / 8) * (2 / 9), 8);
  });

  it('is not surprised by the usual share, and stays finite', () => {
    expect(shareSurprise(1, 8, 1, 7)).toBe(0);
    expect(Number.isFinite(shareSurprise(1_000_000, 1_000_000, 6, 54))).toBe(true);
  });
});
