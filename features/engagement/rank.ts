import type { Interval } from './interval';

/** The place of one value among others, the highest first. */
export interface Rank {
  /** Its best and its worst possible place, counted from 1; equal when the intervals leave no doubt. */
  best: number;
  worst: number;
  /** How many are ranked, itself included. */
  of: number;
  /** Others that are exactly equal to it. */
  tied: number;
}

const isExact = ({ low, high }: Interval): boolean => low === high;

/**
 * The rank of a value among others. Those certainly above it come before; those whose interval
 * overlaps may or may not: "3rd to 5th of 20". Equal exact values share the better place.
 */
export function rankAmong(own: Interval, others: readonly Interval[]): Rank {
  return {
    best: 1 + others.filter(({ low }) => low > own.high).length,
    worst: 1 + others.filter(({ high }) => high > own.low).length,
    of: others.length + 1,
    tied: others.filter((other) => isExact(other) && isExact(own) && other.low === own.low).length,
  };
}
