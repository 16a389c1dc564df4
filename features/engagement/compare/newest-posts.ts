import { postedHourOf } from '../posted-hour';
import type { ComparedPost } from './compared-post';

/** Posts compared at once at most: more curves than these nobody tells apart. */
export const MOST_COMPARED = 6;
/** So many are compared before the person chose any. */
const BY_DEFAULT = 4;

/**
 * The posts compared before the person chose any: the newest of those seen more than once, their hour known, by the
 * brand and its competitors; by anybody where those have no two.
 */
export function newestPosts(posts: readonly ComparedPost[]): ComparedPost[] {
  const drawn = posts.filter(
    ({ post }) => postedHourOf(post) !== null && post.lastSeenAt > post.firstSeenAt,
  );
  const ours = drawn.filter(({ whose }) => whose !== 'other');
  return (ours.length > 1 ? ours : drawn)
    .sort((a, b) => (b.post.at ?? 0) - (a.post.at ?? 0))
    .slice(0, BY_DEFAULT);
}
