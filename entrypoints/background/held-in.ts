import { browser } from 'wxt/browser';
import { TOP } from './show-in-panel';

/** Keys of the posts and comments that a tab shows; none where our content script isn't, or is no longer ours. */
export async function heldIn(tabId: number): Promise<string[]> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [TOP.frameId] },
      func: readHeld,
    });
    return Array.isArray(frame?.result) ? frame.result : [];
  } catch {
    // the tab closed, or shows what no extension may touch (an error page)
    return [];
  }
}

/** Runs in the page, in our own world: knows nothing but what is there. */
function readHeld(): string[] {
  const lent = globalThis.vigie;
  if (!(lent?.signal instanceof AbortSignal)) return [];
  return [...lent.held()].flatMap(([element, { key }]) => (element.isConnected ? [key] : []));
}
