import type { NetworkId } from '../../networks/contract';
import { fold } from '../replies/search/fold';
import type { SeenPost } from './model';

/**
 * The posts in whose text, author or handle every word stands, accents and case aside.
 * @param network null: of all
 */
export function findPosts(
  posts: readonly SeenPost[],
  query: string,
  network: NetworkId | null,
): SeenPost[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return posts.filter((post) => {
    if (network !== null && post.network !== network) return false;
    if (words.length === 0) return true;
    const { text, author } = post;
    const hay = fold(`${author?.name ?? ''} ${author?.handle ?? ''} ${text}`);
    return words.every((word) => hay.includes(word));
  });
}
