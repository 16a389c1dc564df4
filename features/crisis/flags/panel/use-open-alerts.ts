import { useEffect, useState } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Severity } from '../../model';
import { isFlagOf } from '../is-flag-of';
import { liveFlags } from '../records';

/** The flags that nobody has taken in hand yet. */
export interface OpenAlerts {
  count: number;
  /** The gravest of them; null: there are none. */
  worst: Severity | null;
}

const NONE: OpenAlerts = { count: 0, worst: null };

/**
 * Counts the open flags of a brand, into a store of its own: they change while one browses, and then only who shows
 * them is drawn again.
 * @param brandId null: of all brands
 */
export function useOpenAlerts(brandId: string | null): StoreApi<OpenAlerts> {
  const [store] = useState(() => createStore<OpenAlerts>(() => NONE));
  useEffect(() => {
    const subscription = liveFlags().subscribe(
      (flags) => {
        const open = flags.filter((flag) => flag.state === 'open' && isFlagOf(flag, brandId));
        const [worst = null] = open.map(({ severity }) => severity).sort((a, b) => b - a);
        store.setState({ count: open.length, worst });
      },
      // the alerts say it themselves when they are opened
      (error: unknown) => console.error('Vigie: the flags could not be counted', error),
    );
    return () => subscription.unsubscribe();
  }, [brandId, store]);
  return store;
}
