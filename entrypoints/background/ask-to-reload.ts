import { browser } from 'wxt/browser';

/** Says on the button that the page was open before Vigie was installed or updated: there is no content script in it yet. */
export async function askToReload(tabId: number): Promise<void> {
  await browser.action.setTitle({ tabId, title: browser.i18n.getMessage('reloadPage') });
  await browser.action.setBadgeText({ tabId, text: '↻' });
}
