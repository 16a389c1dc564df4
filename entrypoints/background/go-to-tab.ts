import { browser } from 'wxt/browser';

/** Brings a tab to the front, and its window. False where it has closed meanwhile. */
export async function goToTab(tabId: number): Promise<boolean> {
  try {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    return true;
  } catch {
    // tabs.update rejects for a tab that is gone, and says no more about it
    return false;
  }
}
