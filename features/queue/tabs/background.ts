import { browser } from 'wxt/browser';
import type { Sighting } from '../../../messaging/sighting';
import { answeringPlace, postPlace } from './model';

/** Notes which post a tab shows, by what was seen there. */
export async function notePost({ page }: Sighting, tabId: number | null): Promise<void> {
  if (tabId === null) return;
  const place = postPlace(tabId);
  const { [place]: before } = await browser.storage.session.get(place);
  if (page.postKey === null && before !== undefined) await browser.storage.session.remove(place);
  // each word of it wakes every panel
  if (page.postKey !== null && page.postKey !== before)
    await browser.storage.session.set({ [place]: page.postKey });
}

/** Forgets a tab whose page is gone; that it couldn't is only said. */
export function forgetTab(tabId: number): void {
  browser.storage.session
    .remove([postPlace(tabId), answeringPlace(tabId)])
    .catch((error: unknown) => console.warn('Vigie: a tab could not be forgotten', error));
}

/** Forgets tabs that close or leave the networks, also while the worker slept. */
export function listenToTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => forgetTab(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    // addresses are told for the networks' pages alone: no other is ours to know
    if (status === 'loading' && url === undefined) forgetTab(tabId);
  });
}
