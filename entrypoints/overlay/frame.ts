import type { LinePort } from '../../messaging/line-port';
import { startHost } from './host';
import { makeRoom } from './make-room';
import { frameOurPage } from './our-page';

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
  const { iframe, load } = frameOurPage('/sidepanel.html', on.onLine, signal);
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
