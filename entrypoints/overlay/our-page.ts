import { browser } from 'wxt/browser';
import { ask } from '../../messaging/calls';
import { offerLine } from '../../messaging/frame-line';
import type { LinePort } from '../../messaging/line-port';

export interface OurPage {
  iframe: HTMLIFrameElement;
  /** Loads the page, with a pass of its own each time: again just before it is put back. Rejects when the worker gives none. */
  load(): Promise<void>;
}

/**
 * A page of ours in an iframe, to be put into a host. It gets nothing to show without the pass.
 * @param onLine Firefox: takes the line to the document that has just loaded in the frame
 */
export function frameOurPage(
  path: '/sidepanel.html' | '/palette.html',
  onLine: (line: LinePort) => void,
  signal: AbortSignal,
): OurPage {
  const iframe = document.createElement('iframe');
  iframe.allow = 'clipboard-write';
  iframe.style.cssText = 'border:0;width:100%;height:100%;display:block;color-scheme:normal';
  let pass = '';
  if (import.meta.env.FIREFOX) offerLines(iframe, () => pass, onLine, signal);
  return {
    iframe,
    async load() {
      // A frame put back begins with its old address, whose pass is spent; only another fragment would not load it anew.
      iframe.removeAttribute('src');
      pass = '';
      pass = await ask('issuePass', null);
      iframe.src = `${browser.runtime.getURL(path)}#${pass}`;
    },
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
