import { useMemo } from 'react';
import { useLive } from '../../../components/use-live';
import type { Brand } from '../../brands/model';
import type { Audience } from '../audience/model';
import { liveAudiences } from '../audience/records';
import { type ComparedPost, comparedPost } from '../compare/compared-post';
import { postKnowledge } from '../compare/post-knowledge';
import type { Follow } from '../follow/model';
import { liveFollows } from '../follow/records';
import { livePosts } from '../records';

/** Beyond this many the last seen are enough: all of them in memory would be 10 MB. */
export const MOST_POSTS = 10_000;

/** The posts with what is known of them, and from what it is known. */
export interface Compared {
  posts: readonly ComparedPost[];
  follows: readonly Follow[];
  audiences: ReadonlyMap<string, Audience>;
}

/**
 * The posts seen, the last first, as the brand in sight sees them. Null until they are read.
 * @param brand null: all brands
 */
export function useComparedPosts(brand: Brand | null, brands: readonly Brand[]): Compared | null {
  const posts = useLive(useMemo(() => livePosts({ limit: MOST_POSTS, order: 'last-seen' }), []));
  const follows = useLive(useMemo(() => liveFollows(), []));
  const audiences = useLive(useMemo(() => liveAudiences(), []));
  const views = useMemo(() => (brand === null ? brands : [brand]), [brand, brands]);
  for (const live of [posts, follows, audiences]) if (live.state === 'failed') throw live.error;
  const seen = posts.state === 'ready' ? posts.value : null;
  const followed = follows.state === 'ready' ? follows.value : null;
  const counted = audiences.state === 'ready' ? audiences.value : null;
  return useMemo(() => {
    if (seen === null || followed === null || counted === null) return null;
    const known = postKnowledge({ brands: views, follows: followed, audiences: counted });
    return {
      posts: seen.map((post) => comparedPost(post, known)),
      follows: followed,
      audiences: counted,
    };
  }, [seen, followed, counted, views]);
}
