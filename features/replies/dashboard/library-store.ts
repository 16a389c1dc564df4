import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Sort } from '../../../components/use-sorted-rows';
import type { NetworkId } from '../../../networks/contract';
import type { Reply, ReplyState } from '../model';

/** How far a long change is. */
export interface Work {
  done: number;
  all: number;
}

/** What of the library is in sight, kept while one goes to a reply and back. */
interface LibraryState {
  query: string;
  /** Null: both. */
  language: Reply['language'] | null;
  /** Null: all but what is archived. */
  state: ReplyState | null;
  network: NetworkId | null;
  tag: string | null;
  mark: 'favourite' | 'crisisSafe' | null;
  /** Null: best match first while one searches, else the library's own order. */
  sort: Sort | null;
  /** Ids of the replies chosen. */
  chosen: ReadonlySet<string>;
  /** Places given to replies that are moved, until the records give them back. */
  places: ReadonlyMap<string, number>;
  /** The row moved last, which keeps the focus. */
  follow: { key: string } | null;
  /** A change that takes long; null when none does. */
  work: Work | null;
}

export type LibraryStore = StoreApi<LibraryState>;

const EVERYTHING = {
  query: '',
  language: null,
  state: null,
  network: null,
  tag: null,
  mark: null,
} as const;

/** The state of one library. */
export function createLibraryStore(): LibraryStore {
  return createStore<LibraryState>(() => ({
    ...EVERYTHING,
    sort: null,
    chosen: new Set(),
    places: new Map(),
    follow: null,
    work: null,
  }));
}

/** Takes every filter away. */
export function showEverything(store: LibraryStore): void {
  store.setState(EVERYTHING);
}

/** Chooses replies, or no longer. */
export function choose(store: LibraryStore, ids: readonly string[], on: boolean): void {
  const chosen = new Set(store.getState().chosen);
  for (const id of ids) {
    if (on) chosen.add(id);
    else chosen.delete(id);
  }
  store.setState({ chosen });
}
