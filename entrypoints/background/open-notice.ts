import { type Browser, browser } from 'wxt/browser';
import { isPageOf } from '../../features/crisis/notices/is-page-of';
import { addressesOf } from '../../features/crisis/notices/records';
import { showInPanel } from './show-in-panel';

/**
 * What a click on a notification opens: the tab that has the post, and the flag in its panel; where no tab has it, the
 * dashboard at the flag's evidence.
 * @param id of the notification: `flag:<key>`, `surge:<alarm>`, or `several`
 */
export async function openNotice(id: string): Promise<void> {
  await browser.notifications.clear(id);
  const [, kind, of = ''] = /^(flag|surge):(.+)$/s.exec(id) ?? [];
  const addresses = kind === 'flag' || kind === 'surge' ? await addressesOf({ kind, id: of }) : [];
  const tab = await tabWith(addresses);
  if (tab?.id === undefined) {
    const place = kind === 'flag' ? `alerts/${encodeURIComponent(of)}` : 'alerts';
    await browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#${place}` });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  if (kind === 'flag') await showInPanel('flag', { key: of, isWanted: false }, tab.id);
}

/** Only tabs of our networks are looked at: of others the browser tells no address without the `tabs` permission. */
async function tabWith(addresses: readonly string[]): Promise<Browser.tabs.Tab | undefined> {
  if (addresses.length === 0) return undefined;
  const { host_permissions: url = [] } = browser.runtime.getManifest();
  const tabs = await browser.tabs.query({ url });
  return tabs.find((tab) => addresses.some((address) => isPageOf(tab.url ?? '', address)));
}
