import { useEffect, useMemo, useState } from 'react';
import { useLive } from '../../../components/use-live';
import { chooseOffer } from '../choose-offer';
import type { DraftDesk } from '../desk';
import type { KeptDraft } from '../model';
import { liveDrafts } from '../records';
import { startDraftKeeper } from './draft-keeper';

/** A store of what the page tells: the panel's, the palette's. */
export interface DraftDeskStore {
  getState(): DraftDesk;
  subscribe(listener: (now: DraftDesk, before: DraftDesk) => void): () => void;
}

/** Milliseconds before a draft is offered: long enough for one that was just posted to be seen in the thread. */
const SETTLES = { inBox: 800, anywhere: 3_000 };

/**
 * Keeps what is written in the page's reply boxes while mounted, and tells the draft to offer back; null: none.
 * It runs in whatever page of Vigie hears of the box, in the extension's process.
 * @param desk as React sees it now
 * @param isOn false: nothing is kept or offered
 */
export function useKeptDraft(
  store: DraftDeskStore,
  { view, composer, chosen }: DraftDesk,
  isOn: boolean,
): KeptDraft | null {
  useEffect(() => {
    if (!isOn) return;
    const keeper = startDraftKeeper((error) => console.error('Vigie: a draft was not kept', error));
    const hear = (desk: DraftDesk) => keeper.hear(desk.composer, desk.view);
    hear(store.getState());
    const stop = store.subscribe((now, before) => {
      // each word of the page is a new one, and only those about the box count
      if (now.composer !== before.composer || now.view === null) hear(now);
    });
    // the last moments in which a page that closes may still write
    const leave = () => void keeper.flush();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      stop();
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [store, isOn]);

  const network = view?.network ?? null;
  const live = useLive(
    useMemo(() => (isOn && network !== null ? liveDrafts(network) : null), [isOn, network]),
  );
  const drafts = live.state === 'ready' ? live.value : [];
  const offer = chooseOffer(drafts, { view, composer, chosen }, Date.now());
  return useSettled(offer, composer === null ? SETTLES.anywhere : SETTLES.inBox);
}

/** A draft once it has been the one to offer for a while, and as it is by then. */
function useSettled(offer: KeptDraft | null, delay: number): KeptDraft | null {
  const key = offer === null ? null : offer.targetKey;
  const [settled, setSettled] = useState<string | null>(null);
  useEffect(() => {
    if (key === null) return setSettled(null);
    const timer = setTimeout(() => setSettled(key), delay);
    return () => clearTimeout(timer);
  }, [key, delay]);
  return settled === key ? offer : null;
}
