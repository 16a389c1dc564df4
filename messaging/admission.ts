import { browser } from 'wxt/browser';
import { ask } from './calls';

/**
 * Whether this copy of the panel may show anything. Our own top-level pages and the browser's side panel may;
 * a frame only with the pass that our content script was given for this tab, carried in the address's fragment.
 */
export async function admitPanel(): Promise<'admitted' | 'refused'> {
  if (window.top === window) return 'admitted';
  const pass = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  if (!pass) return 'refused';
  return (await ask('spendPass', { pass })) ? 'admitted' : 'refused';
}

/** The tab the panel stands beside: its own when framed, else the one in front of the window. */
export async function tabBesidePanel(): Promise<number | undefined> {
  if (window.top !== window) return (await browser.tabs.getCurrent())?.id;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
