import type { CounterName } from '../../../networks/contract';
import { type Interval, middleOf } from '../interval';
import { type Rank, rankAmong } from '../rank';
import { isSameRate } from '../rates';
import { commonRate } from './account-rows';
import type { ComparedPost } from './compared-post';

/** By what posts are ranked: a counter, or the rate by views. */
export type BestBy = CounterName | 'rate';

/** A post among the best. */
export interface BestPost {
  compared: ComparedPost;
  value: Interval;
  rank: Rank;
}

/** The best posts, and how many could not be ranked: what they are ranked by was not read, or is a rate of other acts. */
export interface BestPosts {
  best: BestPost[];
  unranked: number;
}

function valuesBy(
  posts: readonly ComparedPost[],
  by: BestBy,
): { compared: ComparedPost; value: Interval; drawn: number }[] {
  if (by !== 'rate') {
    return posts.flatMap((compared) => {
      const reading = compared.post.counters[by];
      return reading.ok ? [{ compared, value: reading.value, drawn: reading.value.value }] : [];
    });
  }
  const common = commonRate(posts.map(({ byViews }) => byViews));
  return posts.flatMap((compared) => {
    const { byViews } = compared;
    if (common === undefined || !byViews.ok || !isSameRate(byViews, common)) return [];
    return [{ compared, value: byViews, drawn: middleOf(byViews) }];
  });
}

/**
 * The posts with the most of something. Where intervals overlap nobody knows who is before whom: each has the best and the
 * worst place that it may have.
 * @param most how many at most; one that ties with the last of them stays out
 */
export function bestPosts(posts: readonly ComparedPost[], by: BestBy, most: number): BestPosts {
  const values = valuesBy(posts, by);
  const sorted = values.toSorted((a, b) => b.drawn - a.drawn || b.value.low - a.value.low);
  return {
    best: sorted.slice(0, most).map(({ compared, value }, index) => ({
      compared,
      value,
      rank: rankAmong(
        value,
        sorted.flatMap((other, at) => (at === index ? [] : [other.value])),
      ),
    })),
    unranked: posts.length - values.length,
  };
}
