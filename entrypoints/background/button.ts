import { type Browser, browser } from 'wxt/browser';
import { readMirroredSettings } from '../../features/settings/mirror';
import { OPEN_PALETTE } from '../../messaging/open-palette';
import { SHOW_HINTS } from '../../messaging/show-hints';
import { TOGGLE } from '../../messaging/toggle';
import { networkHostAt } from '../../networks/hosts';
import { askToReload } from './ask-to-reload';
import { firefoxSidebar } from './firefox-sidebar';
import { followSidebarChoice, isInSidebar } from './sidebar-choice';

/** What the page is told by each command of the manifest. */
const TOLD = new Map<string, object>([
  ['open-palette', OPEN_PALETTE],
  ['show-hints', SHOW_HINTS],
]);

/**
 * The toolbar button, its keyboard command and the palette's. On a network's page they open or close the panel or
 * palette there, or the browser's own side panel where the person chose it; anywhere else they open the dashboard.
 */
export function listenToButton(): void {
  if (import.meta.env.FIREFOX) followSidebarChoice();
  browser.action.onClicked.addListener((tab) => pressOn(tab, TOGGLE));
  browser.commands.onCommand.addListener((command, tab) => {
    const message = TOLD.get(command);
    if (message && tab) pressOn(tab, message);
  });
}

/** @param message what the page is told where Vigie stands in it */
async function pressOn(tab: Browser.tabs.Tab, message: object): Promise<void> {
  const network = tab.url ? networkHostAt(new URL(tab.url)) : undefined;
  if (import.meta.env.FIREFOX && network && isInSidebar(network)) return firefoxSidebar().toggle();
  if (!network || tab.id === undefined) {
    await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') });
    return;
  }
  const settings = await readMirroredSettings();
  const { id } = tab;
  if (settings.panel[network].shownIn === 'side-panel' && browser.sidePanel) {
    return browser.sidePanel.open({ tabId: id });
  }
  await browser.tabs.sendMessage(id, message).catch(() => askToReload(id));
}
