import { followersAt } from './audience/followers-at';
import type { Audience } from './audience/model';
import type { SeenPost } from './model';
import type { RateInput } from './rates';

/** What a post's rates are made of, with its account's followers when it was last read. */
export function rateInputOf(post: SeenPost, audience: Audience | undefined): RateInput {
  const { counters, at, atWithin, lastSeenAt } = post;
  const followers = followersAt(audience, lastSeenAt);
  return { counters, followers, postedAt: at, postedWithin: atWithin, readAt: lastSeenAt };
}
