import type { CounterName } from '../../networks/contract';
import { middleOf } from './interval';
import { medianOf } from './median-of';
import { postedHourOf } from './posted-hour';
import type { PostWithHistory } from './rank-at-age';
import { curveSincePosting, type PointSincePosting, valueAtAge } from './since-posting';

/** Fewer posts than these at an age make no usual value. */
const FEWEST = 3;

/** What is usual at an age, and how many posts tell it. */
export interface UsualPoint extends PointSincePosting {
  posts: number;
}

/**
 * The median of a counter over an account's posts at given ages; ages at which fewer than three of
 * them were looked at are left out.
 * @param hours ages since posting, ascending
 */
export function medianCurve(
  posts: readonly PostWithHistory[],
  counter: CounterName,
  hours: readonly number[],
): UsualPoint[] {
  const curves = posts.map(({ post, history }) =>
    curveSincePosting(history, counter, postedHourOf(post)),
  );
  return hours.flatMap((age) => {
    const values = curves.flatMap((curve) => valueAtAge(curve, age) ?? []);
    const range = medianOf(values);
    const drawn = medianOf(values.map(({ value }) => ({ low: value, high: value })));
    if (range === null || drawn === null || values.length < FEWEST) return [];
    return [{ hours: age, value: middleOf(drawn), ...range, posts: values.length }];
  });
}
