import type { Interval } from './interval';
import { medianOf } from './median-of';
import { isSameRate, type Rate } from './rates';

/** Fewer rates than these have no median worth a word. */
const FEWEST = 3;

/** What is usual for a rate, and of how many posts. */
export interface UsualRate extends Interval {
  posts: number;
}

/**
 * The median of the same rate, made of the same acts, over other posts. Null where fewer than three tell it.
 * @param others rates of any kind of the account's other posts
 */
export function medianRate(rate: Rate, others: readonly Rate[]): UsualRate | null {
  const same = others.flatMap((other) => (other.ok && isSameRate(rate, other) ? [other] : []));
  const median = medianOf(same);
  return median && same.length >= FEWEST ? { ...median, posts: same.length } : null;
}
