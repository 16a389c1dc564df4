import type { CounterName } from '../../networks/contract';
import { seriesOf } from './growth';
import type { Interval } from './interval';
import type { SeenPost, Snapshot } from './model';
import { postedHourOf } from './posted-hour';
import { type Rank, rankAmong } from './rank';
import { curveSincePosting, valueAtAge } from './since-posting';

/** A post with its snapshots, oldest first. */
export interface PostWithHistory {
  post: SeenPost;
  history: readonly Snapshot[];
}

/** A post's value when ranked. */
interface RankedValue extends Interval {
  key: string;
}

/** A post's rank among others, and on what ground. */
export interface PostRank {
  /** All as they were so many hours after posting; null: at their last reading, whatever their age. */
  atAge: number | null;
  rank: Rank;
  /** The values ranked, its own among them. */
  values: RankedValue[];
}

/** Fewer others than these make no rank. */
const FEWEST = 2;

function lastOf({ post, history }: PostWithHistory, counter: CounterName): RankedValue[] {
  const last = seriesOf(history, counter).at(-1);
  return last ? [{ key: post.key, low: last.low, high: last.high }] : [];
}

function atAge(
  { post, history }: PostWithHistory,
  counter: CounterName,
  hours: number,
): RankedValue[] {
  const value = valueAtAge(curveSincePosting(history, counter, postedHourOf(post)), hours);
  return value ? [{ key: post.key, low: value.low, high: value.high }] : [];
}

/**
 * Ranks a post by one counter among others of its account: at the age of its last reading where the
 * histories of at least half of them tell it, else by everyone's last reading. Null where fewer than
 * two others have such a counter.
 * @param others without the post itself
 */
export function rankOfPost(
  own: PostWithHistory,
  others: readonly PostWithHistory[],
  counter: CounterName,
): PostRank | null {
  const [mine] = lastOf(own, counter);
  const lasts = others.flatMap((other) => lastOf(other, counter));
  if (mine === undefined || lasts.length < FEWEST) return null;
  const hours = curveSincePosting(own.history, counter, postedHourOf(own.post)).at(-1)?.hours;
  const aged = hours === undefined ? [] : others.flatMap((other) => atAge(other, counter, hours));
  const isAged = hours !== undefined && aged.length >= Math.max(FEWEST, lasts.length / 2);
  const chosen = isAged ? aged : lasts;
  return {
    atAge: isAged ? hours : null,
    rank: rankAmong(mine, chosen),
    values: [mine, ...chosen],
  };
}
