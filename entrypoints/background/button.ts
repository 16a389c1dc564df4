import { browser } from 'wxt/browser';
import { readMirroredSettings } from '../../features/settings/mirror';
import { TOGGLE } from '../../messaging/toggle';
import { networkHostAt } from '../../networks/hosts';

/**
 * The toolbar button and its keyboard command. On a network's page they open or close the panel there, or the
 * browser's own side panel where the person chose it; anywhere else they open the dashboard.
 */
export function listenToButton(): void {
  browser.action.onClicked.addListener(async (tab) => {
    const network = tab.url ? networkHostAt(new URL(tab.url)) : undefined;
    if (!network || tab.id === undefined) {
      await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') });
      return;
    }
    const settings = await readMirroredSettings();
    if (settings.panel[network].shownIn === 'side-panel') return openSidePanel(tab.id);
    const { id } = tab;
    await browser.tabs.sendMessage(id, TOGGLE).catch(() => askToReload(id));
  });
}

/** The page was open before Vigie was installed or updated: there is no content script in it yet. */
async function askToReload(tabId: number): Promise<void> {
  await browser.action.setTitle({ tabId, title: browser.i18n.getMessage('reloadPage') });
  await browser.action.setBadgeText({ tabId, text: '↻' });
}

/** Opens the browser's own side panel beside a tab. Needs the click that asked for it. */
async function openSidePanel(tabId: number): Promise<void> {
  if (browser.sidePanel) await browser.sidePanel.open({ tabId });
  else await firefoxSidebar().open();
}

/** Firefox's name for the side panel, which Chromium's types don't know. */
function firefoxSidebar(): { open(): Promise<void> } {
  return (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction;
}
