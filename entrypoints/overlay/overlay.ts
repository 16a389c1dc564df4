import { readMirroredSettings, watchMirroredSettings } from '../../features/settings/mirror';
import type { PageSettings } from '../../features/settings/model';
import type { Network } from '../../networks/contract';
import { type PanelInPage, startPanelInPage } from './panel-in-page';

/** Runs Vigie in one page of a network, as the person's settings say, until the script is replaced or orphaned. */
export async function startOverlay(network: Network, signal: AbortSignal): Promise<void> {
  let running: AbortController | undefined;
  let panel: PanelInPage | undefined;
  const apply = (settings: PageSettings): void => {
    if (!settings.networks[network.id]) {
      running?.abort();
      running = undefined;
      panel = undefined;
    } else if (panel) {
      panel.settle(settings);
    } else {
      running = new AbortController();
      panel = startPanelInPage(network, settings, AbortSignal.any([signal, running.signal]));
    }
  };
  watchMirroredSettings(apply, signal);
  apply(await readMirroredSettings());
}
