import type { NetworkId } from '../../../../networks/contract';
import type { ComparedPost } from '../../compare/compared-post';

/** More than these are found by searching. */
const MOST = 40;

/** An account that posts can be filtered by. */
export interface FilterAccount {
  key: string;
  name: string;
  network: NetworkId;
  posts: number;
}

/**
 * The accounts of which most posts were seen, by name.
 * @param chosen key of the one that is filtered by, which is among them however few posts it has
 */
export function busiestAccounts(
  posts: readonly ComparedPost[],
  chosen: string | null,
): FilterAccount[] {
  const accounts = new Map<string, FilterAccount>();
  for (const { post } of posts) {
    if (post.authorKey === null || post.author === null) continue;
    const known = accounts.get(post.authorKey);
    if (known !== undefined) known.posts += 1;
    else {
      const { network, authorKey: key, author } = post;
      accounts.set(key, { key, name: author.name, network, posts: 1 });
    }
  }
  const sorted = [...accounts.values()].sort((a, b) => b.posts - a.posts);
  const shown = sorted.filter(({ key }, index) => index < MOST || key === chosen);
  return shown.sort((a, b) => a.name.localeCompare(b.name));
}
