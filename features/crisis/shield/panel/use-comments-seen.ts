import { useEffect } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { NOTHING_COVERED } from '../add-exposure';
import { recordExposure } from '../records';

/** Milliseconds between two moments that are kept; what changes in between is the same reading or writing. */
const APART = 15_000;

interface Beside {
  view: { commentsOnPage: readonly string[] } | null;
}

/**
 * While the shield is on: keeps the moments at which something changed beside the panel, or a hand moved in it, with
 * comments in the page and the panel in sight. A panel in a tab behind is not in sight.
 */
export function useCommentsSeen(
  store: Pick<StoreApi<Beside>, 'getState' | 'subscribe'>,
  isOn: boolean,
): void {
  useEffect(() => {
    if (!isOn) return;
    let keptAt = 0;
    const note = (): void => {
      const { view } = store.getState();
      if (view === null || view.commentsOnPage.length === 0) return;
      const now = Date.now();
      if (document.visibilityState !== 'visible' || Math.abs(now - keptAt) < APART) return;
      keptAt = now;
      recordExposure(NOTHING_COVERED, now).catch((error: unknown) =>
        console.warn('the time with comments was not counted', error),
      );
    };
    const alive = new AbortController();
    const { signal } = alive;
    const stop = store.subscribe(note);
    document.addEventListener('pointerdown', note, { capture: true, signal });
    document.addEventListener('keydown', note, { capture: true, signal });
    return () => {
      stop();
      alive.abort();
    };
  }, [store, isOn]);
}
