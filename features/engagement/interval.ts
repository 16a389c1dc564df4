import type { Count } from '../../networks/contract';

/** What a figure may be, ends included; exact when they are equal. */
export interface Interval {
  low: number;
  high: number;
}

/** A value of which no more is known than its interval: what one draws and sorts by stands in its middle. */
export const middleOf = ({ low, high }: Interval): number => (low + high) / 2;

/** The sum of counts: it may be anything between the sum of their lowest and of their highest. */
export function sumOf(counts: readonly Count[]): Interval {
  return {
    low: counts.reduce((sum, { low }) => sum + low, 0),
    high: counts.reduce((sum, { high }) => sum + high, 0),
  };
}

/** One interval divided by another that holds no zero. Null where it may be zero. */
export function quotientOf(above: Interval, below: Interval): Interval | null {
  if (below.low <= 0) return null;
  return { low: above.low / below.high, high: above.high / below.low };
}
