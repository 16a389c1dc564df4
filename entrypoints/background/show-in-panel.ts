import { browser } from 'wxt/browser';
import { readMirroredSettings } from '../../features/settings/mirror';
import { SHOW_WAITING } from '../../messaging/waiting-messages';
import type { NetworkId } from '../../networks/contract';
import { askToReload } from './ask-to-reload';
import { firefoxSidebar } from './firefox-sidebar';
import { keepWaiting } from './session-waiting';
import { isInSidebar } from './sidebar-choice';

/** The page itself: there is no content script in its frames. */
export const TOP = { frameId: 0 } as const;

/**
 * Opens the browser's own side panel where the person chose it; elsewhere the page opens its panel by itself.
 * Called before anything is awaited: browsers want it in answer to a click.
 */
export async function openAside(network: NetworkId, tabId: number): Promise<void> {
  try {
    if (import.meta.env.FIREFOX) {
      if (isInSidebar(network)) await firefoxSidebar().open();
      return;
    }
    const { panel } = await readMirroredSettings();
    if (panel[network].shownIn === 'side-panel') await browser.sidePanel.open({ tabId });
  } catch (error) {
    // the click is not vouched for when the worker had to start first; the toolbar button opens the panel then
    console.debug('the side panel stays closed', error);
  }
}

/** Keeps something for the panel of a tab, and has the page open it. */
export async function showInPanel(
  ...[kind, thing, tabId]: Parameters<typeof keepWaiting>
): Promise<void> {
  await keepWaiting(kind, thing, tabId);
  await browser.tabs.sendMessage(tabId, SHOW_WAITING, TOP).catch(() => askToReload(tabId));
}
