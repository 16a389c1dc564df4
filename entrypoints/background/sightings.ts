import { browser } from 'wxt/browser';
import { SIGHTINGS_PORT, type Sighting, type SightingKept } from '../../messaging/sighting';
import { BadSighting } from '../../messaging/sighting-schema';

/**
 * Takes sightings from content scripts and answers each once it is stored and judged. An unanswered one comes again with
 * the same id, so a worker that dies in between loses nothing and stores nothing twice.
 * @param keep given the tab that it comes from too; null: not known
 * @param onGone told of a tab whose page is gone
 */
export function listenToSightings(
  keep: (message: unknown, tabId: number | null) => Promise<void>,
  onGone: (tabId: number) => void,
): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== SIGHTINGS_PORT || port.sender?.id !== browser.runtime.id) return;
    let open = true;
    port.onDisconnect.addListener(() => {
      open = false;
      if (port.sender?.tab?.id !== undefined) onGone(port.sender.tab.id);
    });
    port.onMessage.addListener(async (message: unknown) => {
      try {
        await keep(message, port.sender?.tab?.id ?? null);
      } catch (error) {
        if (!(error instanceof BadSighting))
          return console.error('a sighting could not be kept', error);
        console.warn('a sighting was refused', error.message);
      }
      const answer: SightingKept = { kept: (message as Sighting).id };
      if (open) port.postMessage(answer);
    });
  });
}
