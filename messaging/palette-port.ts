import type { PageNews, PanelCalls } from './panel-port';

/** Name of the port that the palette's frame opens to the content script around it. */
export const PALETTE_PORT = 'palette';

/**
 * What the palette is to show.
 * - `none`: nothing, it is hidden.
 * - `draft`: what there is to say of the draft in the reply box, which has the focus; only while no panel says it.
 * - `list`: the replies whose shortcut begins with what is typed in the reply box, which keeps the focus.
 * - `expand`: nothing yet; the one reply of this shortcut goes in at once.
 * - `search`: the search over the page, with the focus.
 */
export type PaletteFace =
  | { kind: 'none' | 'draft' | 'search' }
  | { kind: 'list' | 'expand'; letters: string };

/** A key that the reply box has the focus for and the list takes. */
export type ListKey = 'previous' | 'next' | 'take';

/** What the browser's command for the hints tells the palette: show what there is to look at in the draft. */
type HintsKey = 'hints';

/** What of the palette is to be in sight, in pixels. */
export interface ShowAsk {
  /** The face that it was drawn for: it is void where another was told since. */
  face: PaletteFace['kind'];
  height: number;
  /** Of what is said of a draft; list and search have widths of their own. */
  width: number;
  /** How many things there are to show; 0 takes it out of sight. */
  found: number;
  /** Of what is said of a draft: in the reply box's corner, where it covers nothing but the box; else beside the box. */
  inCorner: boolean;
}

/** What the palette asks of the page, besides all that the panel may ask. */
export interface PaletteCalls extends PanelCalls {
  /** It has something to show for the face told last; from now on it is in sight. */
  show(ask: ShowAsk): null;
  /** The reply wants an answer or has to say something: out of the list, over the page, with the focus. */
  rise(ask: null): null;
  /** Hides it and gives the reply box its caret back; with a face, only while it wears that one. */
  close(ask: PaletteFace['kind'] | null): null;
}

/** What the palette is told, besides the page's news. */
export type PaletteNews =
  | PageNews
  | { news: 'face'; face: PaletteFace }
  | { news: 'key'; key: ListKey | HintsKey };
