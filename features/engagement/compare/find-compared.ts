import type { NetworkId } from '../../../networks/contract';
import { fold } from '../../replies/search/fold';
import { isSameLabel } from '../follow/labels';
import type { SeenPost } from '../model';
import type { ComparedPost, WhoseKind } from './compared-post';

const DAY = 24 * 60 * 60 * 1000;

/** When posts were published: in the last so many days, or from the start of one day to the end of another. */
export type Period = { days: 7 | 30 | 90 } | { from: number | null; to: number | null };

/** What posts are looked for. Null: any. */
export interface PostFilter {
  query: string;
  network: NetworkId | null;
  /** `ours`: the brand's own and its competitors'. */
  whose: WhoseKind | 'ours' | null;
  /** Key of the author. */
  account: string | null;
  label: string | null;
  followedOnly: boolean;
  period: Period | null;
}

/** No filter at all. */
export const EVERY_POST: PostFilter = {
  query: '',
  network: null,
  whose: null,
  account: null,
  label: null,
  followedOnly: false,
  period: null,
};

/** Whether a filter lets everything through. */
export function isUnfiltered(filter: PostFilter): boolean {
  const { query, network, whose, account, label, followedOnly, period } = filter;
  const choices = [network, whose, account, label, period];
  return query.trim() === '' && !followedOnly && choices.every((choice) => choice === null);
}

/**
 * Whether a post was published in a period. A rough date (« 3 j ») may be off by `atWithin` either way, though not past the
 * moment when the post was first seen: `perhaps` where some of the dates that it may have are inside and some are not.
 * One of which nobody knows how rough it is counts as it stands.
 */
function standingIn(
  { atWithin, firstSeenAt }: SeenPost,
  at: number,
  period: Period,
  now: number,
): 'inside' | 'perhaps' | 'outside' {
  const [from, to] =
    'days' in period
      ? [now - period.days * DAY, now]
      : [period.from ?? -Infinity, period.to ?? Infinity];
  const open = atWithin ?? 0;
  const earliest = at - open;
  const latest = Math.max(at, Math.min(at + open, firstSeenAt));
  if (latest < from || earliest > to) return 'outside';
  return earliest >= from && latest <= to ? 'inside' : 'perhaps';
}

function passes({ post, whose, labels, followed }: ComparedPost, filter: PostFilter): boolean {
  if (filter.network !== null && post.network !== filter.network) return false;
  if (filter.whose === 'ours' && whose === 'other') return false;
  if (filter.whose !== null && filter.whose !== 'ours' && whose !== filter.whose) return false;
  if (filter.account !== null && post.authorKey !== filter.account) return false;
  if (filter.followedOnly && !followed) return false;
  const { label } = filter;
  return label === null || labels.some((own) => isSameLabel(own, label));
}

/** Posts found. */
export interface FoundPosts {
  posts: ComparedPost[];
  /** How many more would be if the page had told when they were published. */
  undated: number;
  /** How many of those found may have been published just outside the period: their dates are rough. */
  perhaps: number;
}

/**
 * The posts that pass a filter, or may, in the order given; of its words each stands in text, author or handle, accents and case aside.
 * @param now milliseconds since 1970
 */
export function findCompared(
  posts: readonly ComparedPost[],
  filter: PostFilter,
  now: number,
): FoundPosts {
  const words = fold(filter.query).split(/\s+/).filter(Boolean);
  const { period } = filter;
  const found: FoundPosts = { posts: [], undated: 0, perhaps: 0 };
  for (const compared of posts) {
    if (!passes(compared, filter)) continue;
    const { text, author, at } = compared.post;
    if (words.length > 0) {
      const hay = fold(
        `${author?.name ?? ''} ${author?.handle ?? ''} ${compared.labels.join(' ')} ${text}`,
      );
      if (!words.every((word) => hay.includes(word))) continue;
    }
    if (period !== null && at === null) {
      found.undated += 1;
      continue;
    }
    const standing =
      period === null || at === null ? 'inside' : standingIn(compared.post, at, period, now);
    if (standing === 'outside') continue;
    if (standing === 'perhaps') found.perhaps += 1;
    found.posts.push(compared);
  }
  return found;
}
