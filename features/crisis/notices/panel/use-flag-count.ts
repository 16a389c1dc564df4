import type { Observable } from 'dexie';
import { useEffect } from 'react';
import { ask } from '../../../../messaging/calls';
import type { Flag } from '../../flags/model';
import { liveFlags } from '../../flags/records';
import { liveWaiting } from '../records';

/** Wakes the worker whenever what is looked at changes, until the function that is returned is called. */
function wakeAtChange<T>(live: Observable<T>, wordsOf: (seen: T) => string): () => void {
  let last: string | null = null;
  const watch = live.subscribe(
    (seen) => {
      const next = wordsOf(seen);
      // the first answer is no change
      if (last !== null && last !== next) {
        ask('countFlags', null).catch((error: unknown) =>
          console.debug('the worker did not count', error),
        );
      }
      last = next;
    },
    (error: unknown) => console.debug('what waits is not followed', error),
  );
  return () => watch.unsubscribe();
}

/** Notes change with each letter, and no mark with them. */
const statesOf = (flags: readonly Flag[]): string =>
  flags.map(({ key, state }) => `${key} ${state}`).join();

/**
 * Has the worker count on the toolbar button again, and mark the networks' pages, whenever a flag or what waits changes
 * while this page stands: it may sleep, and a change of the database doesn't wake it. What is in hand isn't counted, and
 * has a mark all the same.
 */
export function useFlagCount(): void {
  useEffect(() => wakeAtChange(liveWaiting(), (waiting) => JSON.stringify(waiting)), []);
  useEffect(() => wakeAtChange(liveFlags(), statesOf), []);
}
