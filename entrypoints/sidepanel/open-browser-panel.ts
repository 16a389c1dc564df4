import { browser } from 'wxt/browser';
import { tabBesidePanel } from '../../messaging/admission';

/** Firefox's name for the side panel, which Chromium's types don't know. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the browser's own side panel beside this page, in answer to a click.
 * False where the browser doesn't let a page do that: the person then opens it by the toolbar button.
 */
export async function openBrowserPanel(): Promise<boolean> {
  try {
    const { sidebarAction } = browser as unknown as WithSidebar;
    // Firefox: only in the very turn of the click, so before any wait
    if (sidebarAction !== undefined) {
      await sidebarAction.open();
      return true;
    }
    const tabId = await tabBesidePanel();
    if (tabId === undefined) return false;
    await browser.sidePanel.open({ tabId });
    return true;
  } catch {
    return false;
  }
}
