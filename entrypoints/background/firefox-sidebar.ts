import { browser } from 'wxt/browser';

interface FirefoxSidebar {
  toggle(): Promise<void>;
  open(): Promise<void>;
}

/** Firefox's name for the side panel, which Chromium's types don't know. */
export const firefoxSidebar = (): FirefoxSidebar =>
  (browser as unknown as { sidebarAction: FirefoxSidebar }).sidebarAction;
