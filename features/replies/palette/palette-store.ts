import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LineClient } from '../../../messaging/page-client';
import type { PaletteCalls, PaletteFace, PaletteNews } from '../../../messaging/palette-port';
import type { ComposerView, PageView } from '../../../messaging/panel-port';
import type { Target } from '../../queue/model';
import { withSameTarget } from '../../queue/same-target';

/** The palette's line to the page around it. */
export type PaletteClient = LineClient<PaletteCalls, PaletteNews>;

/** What the palette knows of the page, and what it is to show. */
export interface PaletteState {
  /** Null until the page has told. */
  view: PageView | null;
  composer: ComposerView | null;
  chosen: Target | null;
  face: PaletteFace;
  /** What was typed has something to ask or to say: the search stands open with it. */
  risen: boolean;
  /** Counts how often it was opened. */
  opening: number;
  /** Which of the list is selected. */
  at: number;
  /** Counts the presses of Enter that the list was told. */
  taken: number;
  /** Counts how often the hints were asked for since the draft came in sight. */
  hintsAsked: number;
  /** The reply taken last is on its way into the page. */
  isUnderWay: boolean;
}

export type PaletteStore = StoreApi<PaletteState>;

/** The state of one palette, for as long as its page stands in the network's. */
export function createPaletteStore(): PaletteStore {
  return createStore<PaletteState>(() => ({
    view: null,
    composer: null,
    chosen: null,
    face: { kind: 'none' },
    risen: false,
    opening: 0,
    at: 0,
    taken: 0,
    hintsAsked: 0,
    isUnderWay: false,
  }));
}

/** Writes what the page tells into the store. Returns its stop. */
export function followPalette(client: PaletteClient, store: PaletteStore): () => void {
  return client.onNews((news) => store.setState((state) => after(state, news)));
}

function after(state: PaletteState, news: PaletteNews): Partial<PaletteState> {
  if (news.news === 'page') return { view: news.view };
  if (news.news === 'composer') return { composer: withSameTarget(state.composer, news.view) };
  if (news.news === 'target') return { chosen: news.target };
  if (news.news === 'face') {
    const { face } = news;
    const opens = state.face.kind === 'none' && face.kind !== 'none';
    const anew = opens ? { opening: state.opening + 1, taken: 0, isUnderWay: false } : {};
    return { face, risen: false, at: 0, hintsAsked: 0, ...anew };
  }
  if (news.news !== 'key') return {};
  if (news.key === 'hints') return { hintsAsked: state.hintsAsked + 1 };
  if (news.key === 'take') return { taken: state.taken + 1 };
  return { at: state.at + (news.key === 'next' ? 1 : -1) };
}

/** What was typed in the reply box and makes way for a reply; null: nothing. */
export function typedIn({ face }: Pick<PaletteState, 'face'>): string | null {
  return face.kind === 'list' || face.kind === 'expand' ? `/${face.letters}` : null;
}
