import { useEffect, useState } from 'react';

export type Loaded<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed' };

/**
 * Something fetched when it is first shown, and again when another is asked for.
 * @param load the same function while the same thing is meant
 */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [held, setHeld] = useState<Loaded<T>>({ state: 'loading' });
  useEffect(() => {
    const asked = new AbortController();
    const hold = (next: Loaded<T>) => {
      if (!asked.signal.aborted) setHeld(next);
    };
    load().then(
      (value) => hold({ state: 'ready', value }),
      () => hold({ state: 'failed' }),
    );
    return () => {
      asked.abort();
      setHeld({ state: 'loading' });
    };
  }, [load]);
  return held;
}
