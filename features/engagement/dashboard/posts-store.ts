import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Sort } from '../../../components/use-sorted-rows';
import type { NetworkId } from '../../../networks/contract';

/** What of the posts is in sight, kept while one goes to a post and back. */
interface PostsState {
  query: string;
  /** Null: all. */
  network: NetworkId | null;
  /** Null: the last seen first. */
  sort: Sort | null;
}

export type PostsStore = StoreApi<PostsState>;

/** The state of one table of posts. */
export function createPostsStore(): PostsStore {
  return createStore<PostsState>(() => ({ query: '', network: null, sort: null }));
}
