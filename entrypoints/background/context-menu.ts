import { browser } from 'wxt/browser';
import { clippingIn } from '../../features/replies/saving/clipping';
import { CLIP_SELECTION } from '../../messaging/waiting-messages';
import { networkHostAt } from '../../networks/hosts';
import { openAside, showInPanel, TOP } from './show-in-panel';

const SAVE_AS_REPLY = 'save-as-reply';

/**
 * « Enregistrer comme réponse » on a selection in a network's page: the text is kept for the panel, and the panel opened.
 * The menu outlives the worker, so it is made once for each installation; the click may be what wakes the worker.
 */
export function listenToContextMenu(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: SAVE_AS_REPLY,
      title: browser.i18n.getMessage('saveAsReply'),
      contexts: ['selection'],
      documentUrlPatterns: browser.runtime.getManifest().host_permissions,
    });
  });
  browser.contextMenus.onClicked.addListener(async (info, tab) => {
    if (info.menuItemId !== SAVE_AS_REPLY || tab?.id === undefined || !tab.url) return;
    const { id } = tab;
    const network = networkHostAt(new URL(tab.url));
    if (network === undefined) return;
    // opened first: browsers want it in answer to the click
    await openAside(network, id);
    const said: unknown = await browser.tabs.sendMessage(id, CLIP_SELECTION, TOP).catch(() => null);
    // the browser's own copy has lost its line breaks
    const clipping = clippingIn(said) ?? clippingIn({ text: info.selectionText, authors: [] });
    if (clipping === null) return;
    await showInPanel('clipping', clipping, id);
  });
}
