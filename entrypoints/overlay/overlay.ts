import { browser } from 'wxt/browser';
import { readMirroredSettings, watchMirroredSettings } from '../../features/settings/mirror';
import type { PanelPlace, Settings } from '../../features/settings/model';
import { ask } from '../../messaging/calls';
import { isToggle } from '../../messaging/toggle';
import type { Network } from '../../networks/contract';
import { mountFrame, type PanelFrame } from './frame';
import { showHandle } from './handle';
import { startReading } from './reading';

/** Runs Vigie in one page of a network, as the person's settings say, until the script is replaced or orphaned. */
export async function startOverlay(network: Network, signal: AbortSignal): Promise<void> {
  let running: AbortController | undefined;
  const apply = (settings: Settings): void => {
    if (settings.networks[network.id] && !running) {
      running = new AbortController();
      runIn(network, settings.panel[network.id], AbortSignal.any([signal, running.signal]));
    }
    if (!settings.networks[network.id]) {
      running?.abort();
      running = undefined;
    }
  };
  watchMirroredSettings(apply, signal);
  apply(await readMirroredSettings());
}

function runIn(network: Network, start: PanelPlace, signal: AbortSignal): void {
  let place = start;
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
      onUpdated: () => undefined,
    },
    signal,
  );

  const change = (show: () => void): void => {
    shown.abort();
    shown = new AbortController();
    frame = undefined;
    if (!signal.aborted) show();
  };
  const until = (): AbortSignal => AbortSignal.any([signal, shown.signal]);
  const blocked = (): void => {
    change(() => undefined);
    ask('reportBlocked', null).catch(() => undefined);
  };
  const open = (): void =>
    change(() => {
      frame = mountFrame(place, blocked, until());
    });
  const close = (): void =>
    change(() => {
      if (network.mayShowRail && place.shownIn === 'page') {
        showHandle(place.side, reading.theme(), 'Vigie', open, until());
      }
    });

  const onMessage = (message: unknown): undefined => {
    if (isToggle(message)) (frame ? close : open)();
    return undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    browser.runtime?.onMessage?.removeListener(onMessage);
    shown.abort();
  });
  if (place.open && place.shownIn === 'page') open();
  else close();
}
