import { browser } from 'wxt/browser';
import type { PageSettings } from '../../features/settings/model';
import { ask } from '../../messaging/calls';
import { isOpenPalette } from '../../messaging/open-palette';
import { isShowHints } from '../../messaging/show-hints';
import { isToggle } from '../../messaging/toggle';
import { isClipSelection, isShowWaiting } from '../../messaging/waiting-messages';
import type { Network } from '../../networks/contract';
import { mountFrame, type PanelFrame } from './frame';
import { showHandle } from './handle';
import { type Palette, startPalette } from './palette';
import { startReading } from './reading';

/** What stands of Vigie in the page: the panel, or the handle that opens it, or nothing. */
export interface PanelInPage {
  /** The settings changed: the panel moves to where they say, or leaves the page. */
  settle(settings: PageSettings): void;
}

export function startPanelInPage(
  network: Network,
  start: PageSettings,
  signal: AbortSignal,
): PanelInPage {
  let settings = start;
  let place = start.panel[network.id];
  let palette: Palette | undefined;
  let frame: PanelFrame | undefined;
  let shown = new AbortController();

  const reading = startReading(
    network,
    {
      place: (next) => {
        place = { ...place, ...next };
        frame?.place(next);
      },
      fold: () => frame?.fold(),
      onComposer: () => palette?.look(),
      isInPage: () => place.shownIn === 'page',
      palette: () => palette,
    },
    signal,
  );
  const inPage = (): PageSettings | null => (place.shownIn === 'page' ? settings : null);
  palette = startPalette(reading.desk, inPage, signal);

  /** Takes away what is shown and shows something else; its signal ends with the next change. */
  const show = (next: (until: AbortSignal) => void): void => {
    shown.abort();
    shown = new AbortController();
    frame = undefined;
    if (!signal.aborted) next(AbortSignal.any([signal, shown.signal]));
  };
  const openPanel = (): void =>
    show((until) => {
      frame = mountFrame(place, { onBlocked: () => giveUp(), onLine: reading.takeLine }, until);
    });
  const closePanel = (): void =>
    show((until) => {
      if (!network.mayShowRail || place.shownIn !== 'page') return;
      const on = { onOpen: openByHand, onBlocked: () => giveUp() };
      showHandle(place.side, reading.theme(), 'Vigie', on, until);
    });
  const giveUp = (): void => {
    show(() => undefined);
    tellWorker(ask('reportBlocked', null));
  };
  const openByHand = (): void => {
    openPanel();
    frame?.focus();
    keepOpen(true);
  };
  const keepOpen = (open: boolean): void => {
    // While LinkedIn's question is open nothing is chosen yet, so the next page starts without a panel.
    if (place.shownIn !== 'page') return;
    place = { ...place, open };
    tellWorker(ask('keepPanelOpen', { network: network.id, open }));
  };

  /** Something chosen here waits for the panel: it opens, unless it stands beside the page, and is told. */
  const showWaiting = (): void => {
    if (place.shownIn !== 'side-panel') {
      if (frame) frame.place(place);
      else openByHand();
      frame?.focus();
    }
    reading.tellWaiting();
  };

  const onMessage = (
    message: unknown,
    _sender: unknown,
    answer: (said: unknown) => void,
  ): undefined => {
    if (isClipSelection(message)) answer(reading.clipSelection());
    if (isShowWaiting(message)) showWaiting();
    if (isShowHints(message)) palette.showHints();
    if (isOpenPalette(message)) {
      // Where nothing was chosen yet (LinkedIn) the panel asks first.
      if (inPage()) palette.toggle();
      else if (!frame) openByHand();
      return undefined;
    }
    if (!isToggle(message)) return undefined;
    if (frame) {
      closePanel();
      keepOpen(false);
    } else {
      openByHand();
    }
    return undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    browser.runtime?.onMessage?.removeListener(onMessage);
  });

  if (place.open && place.shownIn === 'page') openPanel();
  else closePanel();
  return {
    settle(changed) {
      settings = changed;
      const next = changed.panel[network.id];
      const leaves = next.shownIn === 'side-panel' && place.shownIn !== 'side-panel';
      const returns = next.shownIn === 'page' && place.shownIn === 'side-panel';
      place = next;
      if (leaves || (returns && !frame)) closePanel();
    },
  };
}

/** The worker may be gone after an update; the page must not care. */
function tellWorker(told: Promise<unknown>): void {
  told.catch((error: unknown) => console.debug('Vigie: the worker did not answer', error));
}
