import { type Browser, browser } from 'wxt/browser';
import { clippingIn } from '../../features/replies/saving/clipping';
import { CLIP_SELECTION } from '../../messaging/waiting-messages';
import { networkHostAt } from '../../networks/hosts';
import { pointedKey } from './pointed-key';
import { openAside, showInPanel, TOP } from './show-in-panel';

type Info = Browser.contextMenus.OnClickData;

/** What is chosen in the menu, by the id of its entry, and where the entry stands. */
const ENTRIES = {
  'save-as-reply': { title: 'saveAsReply', contexts: ['selection'], act: saveAsReply },
  'raise-alert': {
    title: 'raiseAlert',
    // not on the toolbar button, where nothing is pointed at
    contexts: ['page', 'selection', 'link', 'image', 'video', 'audio', 'editable'],
    act: raiseAlert,
  },
} as const;

/**
 * Vigie's entries in the browser's menu on a network's page. What was chosen there is kept for the panel, and the panel
 * opened. The menu outlives the worker, so it is made once for each installation; the click may be what wakes the worker.
 */
export function listenToContextMenu(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    for (const [id, { title, contexts }] of Object.entries(ENTRIES)) {
      browser.contextMenus.create({
        id,
        title: browser.i18n.getMessage(title),
        contexts: [...contexts],
        documentUrlPatterns: browser.runtime.getManifest().host_permissions,
      });
    }
  });
  browser.contextMenus.onClicked.addListener(async (info, tab) => {
    const entry = Object.entries(ENTRIES).find(([id]) => id === info.menuItemId)?.[1];
    if (entry === undefined || tab?.id === undefined || !tab.url) return;
    const network = networkHostAt(new URL(tab.url));
    if (network === undefined) return;
    // opened first: browsers want it in answer to the click
    await openAside(network, tab.id);
    await entry.act(info, tab.id);
  });
}

/** « Enregistrer comme réponse » on a selection: its text waits for the panel. */
async function saveAsReply(info: Info, tabId: number): Promise<void> {
  const said: unknown = await browser.tabs
    .sendMessage(tabId, CLIP_SELECTION, TOP)
    .catch(() => null);
  // the browser's own copy has lost its line breaks
  const clipping = clippingIn(said) ?? clippingIn({ text: info.selectionText, authors: [] });
  if (clipping !== null) await showInPanel('clipping', clipping, tabId);
}

/** « Signaler à Vigie » on a comment or post: the panel asks of what kind the alert is, or opens the one there is. */
async function raiseAlert(_: Info, tabId: number): Promise<void> {
  // without a content script there: the page is to be loaded again, which showing says
  const key = await pointedKey(tabId).catch(() => null);
  await showInPanel('flag', { key, isWanted: true }, tabId);
}
