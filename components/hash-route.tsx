import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';

interface RouteState {
  /** As in the address, with its `#`. */
  hash: string;
  /** True while something would be lost by leaving. */
  holds: boolean;
  /** Where the person wanted to go while it held; null when nowhere. */
  wanted: string | null;
}

const Context = createContext<StoreApi<RouteState> | null>(null);

/** Follows the part of the address behind `#`, by which places of a page can be linked and gone back to. */
export function RouteProvider({ children }: { children: ReactNode }) {
  const [store] = useState(() =>
    createStore<RouteState>(() => ({ hash: location.hash, holds: false, wanted: null })),
  );
  useEffect(() => {
    const follow = () => {
      const { hash, holds } = store.getState();
      if (location.hash === hash) return;
      if (!holds) {
        store.setState({ hash: location.hash });
        return;
      }
      store.setState({ wanted: location.hash });
      history.replaceState(null, '', hash === '' ? '#' : hash);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [store]);
  return <Context value={store}>{children}</Context>;
}

function useRouteStore(): StoreApi<RouteState> {
  const store = useContext(Context);
  if (store === null) throw new Error('useRoute needs a RouteProvider around it');
  return store;
}

/** The address of a place: `linkTo('posts', 'x:12')` is `#posts/x%3A12`. */
export const linkTo = (...path: string[]): string => `#${path.map(encodeURIComponent).join('/')}`;

const decode = (step: string): string => {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
};

/** Where the person is: `#replies/new` is `['replies', 'new']`. */
export function useRoute(): string[] {
  const hash = useStore(useRouteStore(), (state) => state.hash);
  return hash.replace(/^#/, '').split('/').map(decode);
}

/** Goes to a place, as a click on its link would. */
export function goTo(...path: string[]): void {
  location.hash = linkTo(...path);
}

interface LeaveGuard {
  /** True once the person wants to leave: ask. */
  asked: boolean;
  stay: () => void;
  leave: () => void;
}

/** Holds the person where something would be lost by leaving, until they say so. */
export function useLeaveGuard(holds: boolean): LeaveGuard {
  const store = useRouteStore();
  const wanted = useStore(store, (state) => state.wanted);
  useEffect(() => {
    store.setState({ holds });
    if (!holds) return;
    const askBrowser = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', askBrowser);
    return () => {
      removeEventListener('beforeunload', askBrowser);
      store.setState({ holds: false, wanted: null });
    };
  }, [holds, store]);
  return {
    asked: wanted !== null,
    stay: () => store.setState({ wanted: null }),
    leave: () => {
      store.setState({ holds: false, wanted: null });
      location.hash = wanted ?? '';
    },
  };
}
