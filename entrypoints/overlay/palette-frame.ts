import { OVERLAY_COLORS } from '../../assets/overlay-colors';
import type { LinePort } from '../../messaging/line-port';
import type { ShowAsk } from '../../messaging/palette-port';
import { boxAt, startHost } from './host';
import { frameOurPage } from './our-page';

export interface PaletteFrame {
  /** The host element, which the page sees as focused while the palette is. */
  host: Element;
  hide(): void;
  /** Stands under a place in the window, or above it where there is no room below. Pixels. */
  standBy(place: DOMRect, height: number): void;
  /** Stands in the corner of a reply box while that corner is in sight, or above the box. */
  standAt(editor: Element, shown: ShowAsk): void;
  /** Stands over the page and takes the keyboard. */
  standOver(height: number): void;
  /** Takes the keyboard where it stands. */
  focus(): void;
}

/** Pixels. */
const LIST_WIDTH = 360;
const SEARCH_WIDTH = 560;
const GAP = 6;
const EDGE = 8;

/** The palette's page in the network's, out of its reach as the panel's is. Loaded at once and hidden. */
export function mountPaletteFrame(
  on: { onBlocked: () => void; onLine: (line: LinePort) => void },
  theme: () => 'light' | 'dark',
  signal: AbortSignal,
): PaletteFrame {
  const { iframe, load } = frameOurPage('/palette.html', on.onLine, signal);
  const host = startHost(iframe, { onReturn: load, onBlocked: on.onBlocked }, signal);
  // Not `display: none`: what is laid out once needs no second time when a letter is typed.
  const hide = (): void => {
    host.stand({
      ...boxAt(0, 0, LIST_WIDTH, 1),
      visibility: 'hidden',
      'pointer-events': 'none',
    });
    // Firefox leaves the keyboard with a frame that is hidden (153, seen 2026-11).
    iframe.blur();
  };
  /** Where that is beyond the window's edges, at the edge. */
  const stand = (left: number, top: number, widest: number, height: number): void => {
    const width = Math.min(widest, innerWidth - 2 * EDGE);
    host.stand({
      ...boxAt(within(left, innerWidth - width), within(top, innerHeight - height), width, height),
      'max-height': '80vh',
      ...SHEET,
      'color-scheme': theme(),
    });
  };
  hide();
  load().catch(on.onBlocked);
  return {
    host: host.element,
    hide,
    standBy({ left, top, bottom }, height) {
      const below = bottom + GAP;
      const hasRoom = below + height + EDGE <= innerHeight;
      stand(left, hasRoom ? below : top - GAP - height, LIST_WIDTH, height);
    },
    standAt(editor, { width, height, inCorner }) {
      const { top, right, bottom } = editor.getBoundingClientRect();
      const above = top - GAP - height;
      if (!inCorner) stand(right - width, above < EDGE ? bottom + GAP : above, width, height);
      else if (document.elementsFromPoint(right - GAP, bottom - 1).includes(editor))
        stand(right - width, bottom - height, width, height);
      else hide();
    },
    standOver(height) {
      stand((innerWidth - SEARCH_WIDTH) / 2, innerHeight * 0.14, SEARCH_WIDTH, height);
      iframe.focus();
    },
    focus: () => iframe.focus(),
  };
}

/** In whole pixels: letters of a frame that stands between two are blurred. */
const within = (at: number, most: number): number =>
  Math.round(Math.max(EDGE, Math.min(at, most - EDGE)));

const SHEET = {
  overflow: 'hidden',
  'border-radius': '10px',
  border: `1px solid ${OVERLAY_COLORS.lineStrong}`,
  'box-sizing': 'border-box',
  'box-shadow': '0 8px 32px -8px rgb(0 0 0 / 40%)',
};
