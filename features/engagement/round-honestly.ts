import type { Interval } from './interval';

/** A figure as it may be written without claiming more than is known. */
export interface HonestFigure {
  /** One number in the interval that all of it rounds to; null when there is none. */
  value: number | null;
  /** Decimals of `value`; when it is null, those of the ends. */
  decimals: number;
  /** The ends, rounded away from each other; null when the value is exact. */
  between: (Interval & { decimals: number }) | null;
}

/** Binary fractions: 0.075 × 100 is 7.499999999999999. */
const SLACK = 1e-9;

const scaled = (value: number, decimals: number): number => value * 10 ** decimals;
const nearest = (value: number, decimals: number): number =>
  Math.round(scaled(value, decimals) + SLACK) / 10 ** decimals;

/** The ends rounded away from each other, so that nothing that is possible falls outside. */
function outwards({ low, high }: Interval, decimals: number) {
  return {
    low: Math.floor(scaled(low, decimals) + SLACK) / 10 ** decimals,
    high: Math.ceil(scaled(high, decimals) - SLACK) / 10 ** decimals,
    decimals,
  };
}

/**
 * Rounds a figure as finely as it is known: 7.48 to 7.52 is 7.5, between 7.48 and 7.52; 7.2 to 8.9 is
 * no number but 7 to 9. A decimal is never shown that the interval doesn't hold throughout.
 * @param most decimals at most
 */
export function roundHonestly(interval: Interval, most: number): HonestFigure {
  const { low, high } = interval;
  if (low === high) return { value: nearest(low, most), decimals: most, between: null };
  for (let decimals = most; decimals >= 0; decimals -= 1) {
    const value = nearest(low, decimals);
    const between = outwards(interval, decimals + 1);
    // all of 2.83 to 2.89 rounds to 3, which none of it is; and a little is not nothing
    const isWithin = value >= between.low && value <= between.high && (value !== 0 || low <= 0);
    if (value === nearest(high, decimals) && isWithin) return { value, decimals, between };
  }
  const decimals = Math.min(most, Math.max(0, Math.ceil(-Math.log10(high - low))));
  return { value: null, decimals, between: outwards(interval, decimals) };
}
