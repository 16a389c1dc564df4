import { browser } from 'wxt/browser';
import { ask } from './calls';

/** Takes the frame's pass out of the address's fragment; empty where there is none. */
export function takePass(): string {
  const pass = location.hash.slice(1);
  if (window.top !== window) history.replaceState(null, '', location.pathname);
  return pass;
}

/**
 * Whether this copy of the panel may show anything. Our own top-level pages and the browser's side panel may;
 * a frame only with the pass that our content script was given for this tab.
 */
export async function admitPanel(pass: string): Promise<'admitted' | 'refused'> {
  if (window.top === window) return 'admitted';
  if (!pass) return 'refused';
  return (await ask('spendPass', { pass })) ? 'admitted' : 'refused';
}

/** What a question to the background names as its tab: nothing in a frame, which in Firefox doesn't know its own. */
export const tabToName = async (): Promise<number | null> =>
  window.top === window ? ((await tabBesidePanel()) ?? null) : null;

/** The tab the panel stands beside: its own when framed, else the one in front of the window. Not in a frame in Firefox. */
export async function tabBesidePanel(): Promise<number | undefined> {
  if (window.top !== window) return (await browser.tabs.getCurrent())?.id;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
