import { browser } from 'wxt/browser';
import { ask } from '../../messaging/calls';
import { offerLine } from '../../messaging/frame-line';
import type { LinePort } from '../../messaging/line-port';
import { startHost } from './host';
import { makeRoom } from './make-room';

/** Width of the rail beside the panel's content, in pixels: the panel folded is just this. */
export const RAIL = 44;

export interface FramePlace {
  side: 'left' | 'right';
  /** Pixels of the panel's content, without the rail. */
  width: number;
}

export interface PanelFrame {
  place(place: FramePlace): void;
  fold(): void;
  /** Gives the panel the keyboard; it puts its own caret into the search. */
  focus(): void;
  /** The host element, for telling "focus went to the panel" from "focus went elsewhere in the page". */
  host: Element;
}

/**
 * The panel in the page: our page in an iframe, alone in a closed shadow root. The page sees neither its text,
 * nor its keys, nor its window (measured: SECURITY §1.2), and gets no name to look for.
 */
export function mountFrame(
  place: FramePlace,
  on: {
    onBlocked: () => void;
    /** Firefox: the line to the document that has just loaded in the frame. */
    onLine: (line: LinePort) => void;
  },
  signal: AbortSignal,
): PanelFrame {
  const iframe = document.createElement('iframe');
  iframe.allow = 'clipboard-write';
  iframe.style.cssText = 'border:0;width:100%;height:100%;display:block;color-scheme:normal';

  let pass = '';
  const load = async (): Promise<void> => {
    pass = await ask('issuePass', null);
    iframe.src = `${browser.runtime.getURL('/sidepanel.html')}#${pass}`;
  };
  if (import.meta.env.FIREFOX) offerLines(iframe, () => pass, on.onLine, signal);
  const host = startHost(iframe, { onReturn: load, onBlocked: on.onBlocked }, signal);
  const room = makeRoom(signal);
  const draw = ({ side, width }: FramePlace): void => {
    host.stand({ top: '0', bottom: '0', [side]: '0', width: `${width}px`, 'max-width': '100vw' });
    room.take(side, width);
  };
  let now = place;
  draw({ ...place, width: place.width + RAIL });
  load().catch(on.onBlocked);
  return {
    host: host.element,
    place(next) {
      now = next;
      draw({ ...next, width: next.width + RAIL });
    },
    fold: () => draw({ ...now, width: RAIL }),
    focus: () => iframe.focus(),
  };
}

/**
 * Hands every document that loads in the frame a line, and ends the one before. The offer reaches none but our own
 * page with the pass that is due: an empty frame, or one led elsewhere, never gets it.
 */
function offerLines(
  iframe: HTMLIFrameElement,
  passDue: () => string,
  take: (line: LinePort) => void,
  signal: AbortSignal,
): void {
  const { origin } = new URL(browser.runtime.getURL('/'));
  let line: LinePort | undefined;
  const offer = (): void => {
    line?.disconnect();
    line = undefined;
    if (iframe.contentWindow === null || passDue() === '') return;
    line = offerLine(iframe.contentWindow, passDue(), origin);
    take(line);
  };
  iframe.addEventListener('load', offer, { signal });
  signal.addEventListener('abort', () => line?.disconnect());
}
