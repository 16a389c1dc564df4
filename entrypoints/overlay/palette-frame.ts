import { OVERLAY_COLORS } from '../../assets/overlay-colors';
import type { LinePort } from '../../messaging/line-port';
import { startHost } from './host';
import { frameOurPage } from './our-page';

export interface PaletteFrame {
  /** The host element, which the page sees as focused while the palette is. */
  host: Element;
  hide(): void;
  /** Stands under a place in the window, or above it where there is no room below. Pixels. */
  standBy(place: DOMRect, height: number): void;
  /** Stands over the page and takes the keyboard. */
  standOver(height: number): void;
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
      ...at(0, 0, LIST_WIDTH, 1),
      visibility: 'hidden',
      'pointer-events': 'none',
    });
    // Firefox leaves the keyboard with a frame that is hidden (153, seen 2026-11).
    iframe.blur();
  };
  hide();
  load().catch(on.onBlocked);
  return {
    host: host.element,
    hide,
    standBy(place, height) {
      const width = Math.min(LIST_WIDTH, innerWidth - 2 * EDGE);
      const below = place.bottom + GAP;
      const hasRoom = below + height + EDGE <= innerHeight;
      const top = hasRoom ? below : Math.max(EDGE, place.top - GAP - height);
      const left = Math.max(EDGE, Math.min(place.left, innerWidth - EDGE - width));
      host.stand({ ...at(top, left, width, height), ...SHEET, 'color-scheme': theme() });
    },
    standOver(height) {
      const width = Math.min(SEARCH_WIDTH, innerWidth - 2 * EDGE);
      const left = Math.round((innerWidth - width) / 2);
      const top = Math.max(EDGE, Math.min(innerHeight * 0.14, innerHeight - height - EDGE));
      host.stand({
        ...at(top, left, width, height),
        'max-height': '80vh',
        ...SHEET,
        'color-scheme': theme(),
      });
      iframe.focus();
    },
  };
}

const at = (top: number, left: number, width: number, height: number): Record<string, string> => ({
  top: `${top}px`,
  left: `${left}px`,
  width: `${width}px`,
  height: `${height}px`,
});

const SHEET = {
  overflow: 'hidden',
  'border-radius': '10px',
  border: `1px solid ${OVERLAY_COLORS.lineStrong}`,
  'box-sizing': 'border-box',
  'box-shadow': '0 8px 32px -8px rgb(0 0 0 / 40%)',
};
