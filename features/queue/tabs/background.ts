import { browser } from 'wxt/browser';
import type { Sighting } from '../../../messaging/sighting';
import {
  answeringPlace,
  type OtherTab,
  otherTabs,
  postPlace,
  TABS_CHANNEL,
  type TabAnswering,
} from './model';

// The worker alone keeps it, and says that it changed on a channel: in Firefox a panel in a page has neither the session's
// storage nor tabs (docs/decisions/firefox.md).

/** Notes which post a tab shows, by what was seen there. */
export async function notePost({ page }: Sighting, tabId: number | null): Promise<void> {
  if (tabId !== null) await keep(postPlace(tabId), page.postKey);
}

/** Notes whom one answers in a tab; null: nobody. It ends with the browser, at the latest. */
export const keepAnswering = (tabId: number, answering: TabAnswering | null): Promise<void> =>
  keep(answeringPlace(tabId), answering);

/** The tabs with a network's page, but for one. */
export const tabsBeside = async (ownTabId: number): Promise<OtherTab[]> =>
  otherTabs(await browser.storage.session.get(null), ownTabId, Date.now());

/** Forgets a tab whose page is gone; that it couldn't is only said. */
export function forgetTab(tabId: number): void {
  Promise.all([keep(postPlace(tabId), null), keep(answeringPlace(tabId), null)]).catch(
    (error: unknown) => console.warn('Vigie: a tab could not be forgotten', error),
  );
}

/** Forgets tabs that close or leave the networks, also while the worker slept. */
export function listenToTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => forgetTab(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    // addresses are told for the networks' pages alone: no other is ours to know
    if (status === 'loading' && url === undefined) forgetTab(tabId);
  });
}

/** Each word of it has every panel look: nothing is said of what stays as it was. */
async function keep(place: string, value: string | TabAnswering | null): Promise<void> {
  const { [place]: before } = await browser.storage.session.get(place);
  if ((before ?? null) === value) return;
  if (value === null) await browser.storage.session.remove(place);
  else await browser.storage.session.set({ [place]: value });
  const channel = new BroadcastChannel(TABS_CHANNEL);
  channel.postMessage(null);
  channel.close();
}
