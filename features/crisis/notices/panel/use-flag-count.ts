import { useEffect } from 'react';
import { ask } from '../../../../messaging/calls';
import { liveWaiting } from '../records';

/**
 * Has the worker count on the toolbar button again whenever what waits changes while this page stands: it may sleep, and
 * a change of the database doesn't wake it.
 */
export function useFlagCount(): void {
  useEffect(() => {
    let last: string | null = null;
    const watch = liveWaiting().subscribe(
      (waiting) => {
        const next = JSON.stringify(waiting);
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
  }, []);
}
