import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Sort } from '../../../../../components/use-sorted-rows';
import type { TermFilter } from '../../filter-terms';

/** What of the watchlist is in sight, kept while one goes to a term and back. */
interface ListState extends TermFilter {
  /** Null: the gravest first, then by words. */
  sort: Sort | null;
  /** Ids of the terms chosen. */
  chosen: ReadonlySet<string>;
  /** Whether the box is open in which a sentence is tried. */
  isTrying: boolean;
}

export type ListStore = StoreApi<ListState>;

const EVERYTHING: TermFilter = {
  query: '',
  category: null,
  severity: null,
  network: null,
  language: null,
  state: null,
  brand: null,
};

/** The state of one list. */
export const createListStore = (): ListStore =>
  createStore<ListState>(() => ({
    ...EVERYTHING,
    sort: null,
    chosen: new Set(),
    isTrying: false,
  }));

/** Takes every filter away. */
export function showEverything(store: ListStore): void {
  store.setState(EVERYTHING);
}

/** Chooses terms, or no longer. */
export function choose(store: ListStore, ids: readonly string[], on: boolean): void {
  const chosen = new Set(store.getState().chosen);
  for (const id of ids) {
    if (on) chosen.add(id);
    else chosen.delete(id);
  }
  store.setState({ chosen });
}
