import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What a live query of the records looks like from here. */
export interface Live<T> {
  subscribe(
    next: (value: T) => void,
    error: (error: unknown) => void,
  ): {
    unsubscribe(): void;
  };
}

/** What is known of a live query now. `loading` until its first answer, and again when it is asked anew. */
export type LiveState<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; error: unknown };

/**
 * Follows a live query while mounted, into a store of its own.
 * @param query kept by the caller (`useMemo`) while the question is the same; null when there is nothing to ask
 */
export function useLive<T>(query: Live<T> | null): LiveState<T> {
  const [store] = useState(() => createStore<LiveState<T>>(() => ({ state: 'loading' })));
  useEffect(() => {
    store.setState({ state: 'loading' }, true);
    const subscription = query?.subscribe(
      (value) => store.setState({ state: 'ready', value }, true),
      (error) => store.setState({ state: 'failed', error }, true),
    );
    return () => subscription?.unsubscribe();
  }, [query, store]);
  return useStore(store);
}
