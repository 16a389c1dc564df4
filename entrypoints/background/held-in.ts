import { browser } from 'wxt/browser';
import { TOP } from './show-in-panel';

/** Milliseconds: a tab that the browser has frozen answers only once it is woken, and nothing may wait for that. */
const PATIENCE = 5_000;

const tooLate = () => new Promise<[]>((resolve) => setTimeout(() => resolve([]), PATIENCE));

/** Keys of the posts and comments that a tab shows; none where our content script isn't, is no longer ours, or doesn't answer. */
export async function heldIn(tabId: number): Promise<string[]> {
  try {
    const target = { tabId, frameIds: [TOP.frameId] };
    const asked = browser.scripting.executeScript({ target, func: readHeld });
    const [frame] = await Promise.race([asked, tooLate()]);
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
