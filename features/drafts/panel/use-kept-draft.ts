import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { chooseOffer } from '../choose-offer';
import type { DraftDesk } from '../desk';
import type { KeptDraft } from '../model';
import { liveDrafts } from '../records';
import { startDraftKeeper } from './draft-keeper';

/** A store of what the page tells: the panel's, the palette's. */
type DraftDeskStore = Pick<StoreApi<DraftDesk>, 'getState' | 'getInitialState' | 'subscribe'>;

/** Milliseconds before a draft is offered: long enough for one that was just posted to be seen in the thread. */
const SETTLES = { inBox: 800, anywhere: 3_000 };

/**
 * Keeps what is written in the page's reply boxes while mounted, and tells the draft to offer back; null: none.
 * It runs in whatever page of Vigie hears of the box, in the extension's process.
 * @param isOn false: nothing is kept or offered
 */
export function useKeptDraft(store: DraftDeskStore, isOn: boolean): KeptDraft | null {
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

  const isInBox = useStore(store, ({ composer }) => composer !== null);
  return useSettled(useOffer(store, isOn), isInBox ? SETTLES.inBox : SETTLES.anywhere);
}

/** The draft to offer now. While one writes the stored ones change with it, and that alone is no reason to draw anything. */
function useOffer(store: DraftDeskStore, isOn: boolean): KeptDraft | null {
  const [offered] = useState(() => createStore<{ offer: KeptDraft | null }>(() => NONE));
  const network = useStore(store, ({ view }) => view?.network ?? null);
  useEffect(() => {
    if (!isOn || network === null) return;
    let drafts: readonly KeptDraft[] = [];
    const look = () =>
      offered.setState({ offer: chooseOffer(drafts, store.getState(), Date.now()) });
    const stored = liveDrafts(network).subscribe(
      (found) => {
        drafts = found;
        look();
      },
      (error) => console.error('Vigie: kept drafts could not be read', error),
    );
    const stop = store.subscribe(look);
    return () => {
      stored.unsubscribe();
      stop();
      offered.setState(NONE);
    };
  }, [store, offered, network, isOn]);
  return useStore(offered, ({ offer }) => offer);
}

const NONE = { offer: null };

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
