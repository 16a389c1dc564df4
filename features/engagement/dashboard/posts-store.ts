import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Sort } from '../../../components/use-sorted-rows';
import type { BestBy } from '../compare/best-posts';
import type { CurveChoice } from '../compare/compare-curve';
import { EVERY_POST, type PostFilter } from '../compare/find-compared';
import { MOST_COMPARED } from '../compare/newest-posts';

/** Columns of the list that the person may show or not. */
export const SPARE_COLUMNS = ['account', 'saves', 'perDay', 'trend', 'seen'] as const;
export type SpareColumn = (typeof SPARE_COLUMNS)[number];

/** How long after publication curves are drawn. */
export const SPANS = ['48', '168', 'all'] as const;
export type Span = (typeof SPANS)[number];

/** The same in hours; Infinity: as long as the longest. */
export const SPAN_HOURS: Readonly<Record<Span, number>> = { '48': 48, '168': 168, all: Infinity };

/** What of the posts is in sight, kept while one goes to a post and back. */
interface PostsState extends PostFilter {
  /** Null: the last seen first. */
  sort: Sort | null;
  /** Of the accounts; null: own first. */
  accountsSort: Sort | null;
  columns: ReadonlySet<SpareColumn>;
  /** Keys of the posts compared; null: the newest, until the person chooses. */
  chosen: readonly string[] | null;
  counter: CurveChoice;
  /** Null: as long as most of the curves need, until the person chooses. */
  span: Span | null;
  bestBy: BestBy;
}

export type PostsStore = StoreApi<PostsState>;

/** The state of one table of posts. */
export function createPostsStore(): PostsStore {
  return createStore<PostsState>(() => ({
    ...EVERY_POST,
    sort: null,
    accountsSort: null,
    columns: new Set(),
    chosen: null,
    counter: 'reactions',
    span: null,
    bestBy: 'reactions',
  }));
}

/**
 * Chooses a post to compare, or no longer.
 * @param before keys of those compared now, by choice or not
 * @returns false when as many are chosen as can be
 */
export function chooseToCompare(
  store: PostsStore,
  before: readonly string[],
  key: string,
  on: boolean,
): boolean {
  const rest = before.filter((other) => other !== key);
  if (on && rest.length >= MOST_COMPARED) return false;
  store.setState({ chosen: on ? [...rest, key] : rest });
  return true;
}
