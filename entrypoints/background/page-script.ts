import { browser } from 'wxt/browser';
import { TOP } from './show-in-panel';

/**
 * Tells a script in a page something; the script comes into the page when there is something to draw there, and not
 * before.
 * @throws when the page is gone or refuses
 */
export async function tellPageScript(
  tabId: number,
  file: '/marks.js' | '/figures.js',
  message: unknown,
  isSomethingDrawn: boolean,
): Promise<void> {
  const tell = async (): Promise<boolean> =>
    (await browser.tabs.sendMessage(tabId, message, TOP)) === true;
  if (await tell().catch(() => false)) return;
  if (!isSomethingDrawn) return;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [TOP.frameId] },
    files: [file],
  });
  await tell();
}

/**
 * Does something in each tab that shows a network; one that closes meanwhile keeps no other from it.
 * @param sayFailed of one of them
 */
export async function inNetworkTabs(
  work: (tabId: number) => Promise<void>,
  sayFailed: (error: unknown) => void,
): Promise<void> {
  const url = browser.runtime.getManifest().host_permissions ?? [];
  const tabs = await browser.tabs.query({ url });
  await Promise.all(tabs.map(({ id }) => id !== undefined && work(id).catch(sayFailed)));
}
