import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Sort } from '../../../../components/use-sorted-rows';
import type { FlagFilter } from '../find-flags';

/** Flags about to be closed, by key. */
interface Closings {
  keys: readonly string[];
  /** The row on which a key was pressed, which takes the focus back; null: none. */
  from: string | null;
  /** The row that takes the focus once they are closed; null: none. */
  beside: string | null;
}

/** What of the flags is in sight, kept while one goes to a flag and back. */
interface FlagsState extends FlagFilter {
  /** Null: the most severe first. */
  sort: Sort | null;
  /** Keys of the flags chosen. */
  chosen: ReadonlySet<string>;
  /** The row that takes the focus. */
  follow: { key: string } | null;
  /** The flags about to be closed; null: none is. */
  closing: Closings | null;
}

export type FlagsStore = StoreApi<FlagsState>;

const EVERYTHING: FlagFilter = {
  query: '',
  state: null,
  severity: null,
  category: null,
  network: null,
  raisedBy: null,
};

/** The state of one table of flags. */
export function createFlagsStore(): FlagsStore {
  return createStore<FlagsState>(() => ({
    ...EVERYTHING,
    sort: null,
    chosen: new Set(),
    follow: null,
    closing: null,
  }));
}

/** Takes every filter away, and shows the closed ones too. */
export function showEverything(store: FlagsStore): void {
  store.setState({ ...EVERYTHING, state: 'any' });
}

/** Chooses flags, or no longer. */
export function choose(store: FlagsStore, keys: readonly string[], on: boolean): void {
  const chosen = new Set(store.getState().chosen);
  for (const key of keys) {
    if (on) chosen.add(key);
    else chosen.delete(key);
  }
  store.setState({ chosen });
}

/** Whether nothing is looked for: then only the closed ones are out of sight. */
export function isUnfiltered(filter: FlagFilter): boolean {
  const { query, state, severity, category, network, raisedBy } = filter;
  return (
    query.trim() === '' &&
    [state, severity, category, network, raisedBy].every((choice) => choice === null)
  );
}
