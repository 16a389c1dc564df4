import type { Count, CounterName, NetworkId } from '../../../networks/contract';
import type { Follow } from '../follow/model';
import type { Interval } from '../interval';
import { medianOf } from '../median-of';
import { medianRate, type UsualRate } from '../median-rate';
import type { Rate } from '../rates';
import type { ComparedPost, WhoseKind } from './compared-post';

/** The median of a counter over the posts of an account that show it, and how many do. */
export interface Usual extends Interval {
  posts: number;
}

/** One account's posts in short. */
export interface AccountRow {
  key: string;
  /** Null: without a handle, so that it can't be filtered by. */
  authorKey: string | null;
  name: string;
  network: NetworkId;
  whose: WhoseKind;
  /** What the person wrote on it; undefined: it isn't followed. */
  followed: Pick<Follow, 'labels' | 'note'> | undefined;
  posts: number;
  reactions: Usual | null;
  comments: Usual | null;
  /** Of the rate by views that most of its posts have: the same acts in each. Null for fewer than three. */
  rate: UsualRate | null;
  followers: Count | null;
  /** When the newest of them was published; null: no page told of any. */
  newest: number | null;
}

function usualOf(posts: readonly ComparedPost[], name: CounterName): Usual | null {
  const counts = posts.flatMap(({ post }) => {
    const reading = post.counters[name];
    return reading.ok ? [reading.value] : [];
  });
  const median = medianOf(counts);
  return median && { ...median, posts: counts.length };
}

/** The rate made of the acts that most of them are made of; undefined when none can be told. */
export function commonRate(rates: readonly Rate[]): Rate | undefined {
  const counts = new Map<string, { rate: Rate; posts: number }>();
  for (const rate of rates) {
    if (!rate.ok) continue;
    const acts = rate.of.join();
    counts.set(acts, { rate, posts: (counts.get(acts)?.posts ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.posts - a.posts)[0]?.rate;
}

const BY_WHOSE: Readonly<Record<WhoseKind, number>> = { own: 0, competitor: 1, other: 2 };

/** What is known of an account besides its posts. */
export interface AccountKnowledge {
  /** Now; null: no page told. */
  followersOf: (authorKey: string) => Count | null;
  /** Undefined: it isn't followed. */
  followOf: (authorKey: string) => Follow | undefined;
}

/**
 * Posts by account: the brand's own first, then its competitors, then others; within those by how many were seen.
 * Posts whose author no page told are in none.
 * @param known of accounts, by their keys
 */
export function accountRows(posts: readonly ComparedPost[], known: AccountKnowledge): AccountRow[] {
  const byAccount = new Map<string, ComparedPost[]>();
  for (const compared of posts) {
    const { author, authorKey, network } = compared.post;
    if (author === null) continue;
    const key = authorKey ?? `${network}:?${author.name}`;
    const group = byAccount.get(key);
    if (group === undefined) byAccount.set(key, [compared]);
    else group.push(compared);
  }
  const rows = [...byAccount].flatMap(([key, group]): AccountRow[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { authorKey, network } = first.post;
    const rates = group.map(({ byViews }) => byViews);
    const common = commonRate(rates);
    const dates = group.flatMap(({ post }) => post.at ?? []);
    return [
      {
        key,
        authorKey,
        name: first.post.author?.name ?? '',
        network,
        whose: first.whose,
        followed: authorKey === null ? undefined : known.followOf(authorKey),
        posts: group.length,
        reactions: usualOf(group, 'reactions'),
        comments: usualOf(group, 'comments'),
        rate: common ? medianRate(common, rates) : null,
        followers: authorKey === null ? null : known.followersOf(authorKey),
        newest: dates.length === 0 ? null : dates.reduce((latest, at) => Math.max(latest, at)),
      },
    ];
  });
  return rows.sort((a, b) => BY_WHOSE[a.whose] - BY_WHOSE[b.whose] || b.posts - a.posts);
}
