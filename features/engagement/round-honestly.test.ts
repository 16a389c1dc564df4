import { describe, expect, it } from 'vitest';
import { roundHonestly } from './round-honestly';

describe('roundHonestly', () => {
  it('writes an exact figure', () => {
    expect(roundHonestly({ low: 7.5, high: 7.5 }, 2)).toEqual({
      value: 7.5,
      decimals: 2,
      between: null,
    });
    expect(roundHonestly({ low: 0.285 * 100, high: 0.285 * 100 }, 1).value).toBe(28.5);
  });

  it('shows a decimal only where the whole interval rounds to it', () => {
    expect(roundHonestly({ low: 7.4801, high: 7.5204 }, 2)).toEqual({
      value: 7.5,
      decimals: 1,
      between: { low: 7.48, high: 7.53, decimals: 2 },
    });
    expect(roundHonestly({ low: 6.6, high: 7.4 }, 2)).toMatchObject({ value: 7, decimals: 0 });
  });

  it('gives a range, wider never narrower, where no one number will do', () => {
    expect(roundHonestly({ low: 7.2, high: 8.9 }, 2)).toEqual({
      value: null,
      decimals: 0,
      between: { low: 7, high: 9, decimals: 0 },
    });
    expect(roundHonestly({ low: 7.3, high: 7.7 }, 2)).toMatchObject({
      value: null,
      between: { low: 7.3, high: 7.7, decimals: 1 },
    });
    expect(roundHonestly({ low: 2.83, high: 2.89 }, 1)).toEqual({
      value: null,
      decimals: 1,
      between: { low: 2.8, high: 2.9, decimals: 1 },
    });
    expect(roundHonestly({ low: 12, high: 340 }, 2).between).toMatchObject({ low: 12, high: 340 });
  });

  it('never leaves out what is possible, nor claims what is not certain', () => {
    for (let run = 0; run < 3_000; run += 1) {
      const low = ((run * 7919) % 10_007) / 97;
      const high = low + ((run * 104_729) % 1_009) / 10 ** (run % 5);
      const figure = roundHonestly({ low, high }, 2);
      if (figure.between) {
        expect(figure.between.low).toBeLessThanOrEqual(low + 1e-6);
        expect(figure.between.high).toBeGreaterThanOrEqual(high - 1e-6);
      }
      if (figure.value !== null) {
        const half = 0.5 / 10 ** figure.decimals + 1e-6;
        expect(Math.abs(figure.value - low)).toBeLessThanOrEqual(half);
        expect(Math.abs(figure.value - high)).toBeLessThanOrEqual(half);
      }
    }
  });
});
