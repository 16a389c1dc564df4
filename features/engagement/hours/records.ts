import { relaxedDatabase } from '../../../storage/database';
import type { Brand } from '../../brands/model';
import type { CommentDate } from './comment-date';

const { comments, posts } = relaxedDatabase;

/** Comments read at once: few enough that the page answers between two reads, a hundredth of a second each. */
const SLICE = 2000;

/** A brand, and the keys of its own accounts as authors. */
interface Owner {
  brandId: string;
  accounts: ReadonlySet<string>;
}

/** Whose posts are whose, of the posts that the brands' own accounts wrote. */
async function ownersOfPosts(
  brands: readonly Pick<Brand, 'id' | 'accounts'>[],
): Promise<Map<string, Owner>> {
  const owners = new Map<string, Owner>();
  for (const { id, accounts } of brands) {
    const keys = accounts.map(({ network, handle }) => `${network}:${handle.toLowerCase()}`);
    const owner = { brandId: id, accounts: new Set(keys) };
    for (const key of keys) {
      for (const post of await posts.where('authorKey').equals(key).primaryKeys())
        owners.set(post, owners.get(post) ?? owner);
    }
  }
  return owners;
}

/** How far the reading of comments is. */
interface ReadingAsked {
  signal: AbortSignal;
  /** @param part from 0 to 1 */
  onProgress: (part: number) => void;
}

/**
 * When the comments under the brands' own posts were written, in one pass over all comments, a slice at a time. Posts
 * whose author showed no handle are nobody's. Stops early once the signal is aborted.
 */
export async function readCommentDates(
  brands: readonly Pick<Brand, 'id' | 'accounts'>[],
  { signal, onProgress }: ReadingAsked,
): Promise<CommentDate[]> {
  const owners = await ownersOfPosts(brands);
  if (owners.size === 0) return [];
  const stored = await comments.count();
  const dates: CommentDate[] = [];
  let read = 0;
  let last = '';
  while (!signal.aborted) {
    const slice = await comments.where(':id').above(last).limit(SLICE).toArray();
    for (const { network, postKey, authorKey, at, atWithin, firstSeenAt } of slice) {
      const owner = postKey === null ? undefined : owners.get(postKey);
      if (owner === undefined) continue;
      const isOwn = authorKey !== null && owner.accounts.has(authorKey);
      const { brandId } = owner;
      dates.push({ network, brandId, authorKey, isOwn, at, atWithin, firstSeenAt });
    }
    read += slice.length;
    last = slice.at(-1)?.key ?? last;
    if (slice.length < SLICE) break;
    onProgress(Math.min(1, read / stored));
  }
  return dates;
}
