import type { PageNews, PanelCalls } from './panel-port';

/** Name of the port that the palette's frame opens to the content script around it. */
export const PALETTE_PORT = 'palette';

/**
 * What the palette is to show.
 * - `none`: nothing, it is hidden.
 * - `list`: the replies whose shortcut begins with what is typed in the reply box, which keeps the focus.
 * - `expand`: nothing yet; the one reply of this shortcut goes in at once.
 * - `search`: the search over the page, with the focus.
 */
export type PaletteFace =
  | { kind: 'none' | 'search' }
  | { kind: 'list' | 'expand'; letters: string };

/** A key that the reply box has the focus for and the list takes. */
export type ListKey = 'previous' | 'next' | 'take';

/** What the palette asks of the page, besides all that the panel may ask. */
export interface PaletteCalls extends PanelCalls {
  /**
   * It has something to show for the face told last; from now on it is in sight.
   * `height` in pixels; `found`: how many replies the list offers.
   */
  show(ask: { height: number; found: number }): null;
  /** The reply wants an answer or has to say something: out of the list, over the page, with the focus. */
  rise(ask: null): null;
  /** Hides it and gives the reply box its caret back. */
  close(ask: null): null;
}

/** What the palette is told, besides the page's news. */
export type PaletteNews =
  | PageNews
  | { news: 'face'; face: PaletteFace }
  | { news: 'key'; key: ListKey };
