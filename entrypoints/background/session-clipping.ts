import { browser } from 'wxt/browser';
import { type Clipping, clippingIn } from '../../features/replies/saving/clipping';

/** Milliseconds that a clipping waits for a panel: one may first have to answer where the panel stands. */
const CLIPPING_LIFE = 10 * 60_000;

/** Keeps what was clipped in a tab until its panel takes it; a newer one replaces it. Ends with the browser. */
export async function keepClipping(clipping: Clipping, tabId: number): Promise<void> {
  await browser.storage.session.set({ clipping: { ...clipping, tabId, at: Date.now() } });
}

/** What was last clipped in a tab, once; null when nothing waits there. */
export async function takeClipping(tabId: number): Promise<Clipping | null> {
  const { clipping: kept } = await browser.storage.session.get('clipping');
  const { tabId: from, at } = (kept ?? {}) as { tabId?: unknown; at?: unknown };
  if (from !== tabId || typeof at !== 'number') return null;
  await browser.storage.session.remove('clipping');
  return Date.now() - at < CLIPPING_LIFE ? clippingIn(kept) : null;
}
