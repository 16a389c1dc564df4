import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PageClient } from '../../../messaging/page-client';
import type { ComposerView, PageView } from '../../../messaging/panel-port';
import type { FlagToShow } from '../../crisis/flags/flag-to-show';
import { carryOn, judgeHealth } from '../../health/judge-health';
import type { Health } from '../../health/model';
import type { Target } from '../../queue/model';
import { withSameTarget } from '../../queue/same-target';

export type PlaceId = 'replies' | 'tone' | 'alerts' | 'post' | 'queue' | 'settings';

/** What the panel knows of the page beside it, and where the person is in the panel. */
export interface PanelState {
  place: PlaceId;
  folded: boolean;
  /** Null until the page has told. */
  view: PageView | null;
  /** Of what is read there; null until the page has told. */
  health: Health | null;
  composer: ComposerView | null;
  /** The comment or post chosen to be answered. */
  chosen: Target | null;
  /** The flag that the alerts open on; null: on none. */
  flagToShow: FlagToShow | null;
  /** Why the line to the page ended; null while it holds. */
  ended: 'gone' | 'updated' | null;
  go: (place: PlaceId) => void;
  /** Goes to the alerts, on one of them. */
  showFlag: (flagToShow: FlagToShow) => void;
  fold: (folded: boolean) => void;
}

export type PanelStore = StoreApi<PanelState>;

/** The state of one panel, for as long as it is mounted. */
export function createPanelStore(): PanelStore {
  return createStore<PanelState>((set) => ({
    place: 'replies',
    folded: false,
    view: null,
    health: null,
    composer: null,
    chosen: null,
    flagToShow: null,
    ended: null,
    go: (place) => set({ place, folded: false, flagToShow: null }),
    showFlag: (flagToShow) => set({ place: 'alerts', folded: false, flagToShow }),
    fold: (folded) => set({ folded }),
  }));
}

/** Writes what the page tells into the store. Returns its stop. */
export function followPage(client: PageClient, store: PanelStore): () => void {
  const stopNews = client.onNews((news) => {
    if (news.news === 'page') store.setState((state) => judged(state, news.view));
    else if (news.news === 'composer')
      store.setState(({ composer }) => ({ composer: withSameTarget(composer, news.view) }));
    else if (news.news === 'target') store.setState({ chosen: news.target });
  });
  const stopEnd = client.onEnd((why) => store.setState({ ended: why }));
  return () => {
    stopNews();
    stopEnd();
  };
}

/** The page, with what is read there judged; since when something isn't is kept while the person stays on it. */
function judged(before: PanelState, view: PageView): Pick<PanelState, 'view' | 'health'> {
  const isSame = before.view?.address === view.address;
  const now = judgeHealth(view.found, view.page, Date.now());
  return { view, health: carryOn(isSame ? before.health : null, now) };
}

/** Whom an insertion answers: the one chosen, else the one that the reply box in use answers. */
export function targetOf(state: Pick<PanelState, 'chosen' | 'composer'>): Target | null {
  if (state.chosen !== null) return state.chosen;
  const { composer } = state;
  return composer === null || composer.purpose === 'message' ? null : (composer.target ?? null);
}
