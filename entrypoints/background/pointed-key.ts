import { browser } from 'wxt/browser';
import { TOP } from './show-in-panel';

/** Key of the comment or post that was right-clicked last in a tab; null: there was none, or nothing is read there. */
export async function pointedKey(tabId: number): Promise<string | null> {
  const target = { tabId, frameIds: [TOP.frameId] };
  const [said] = await browser.scripting.executeScript({ target, func: keyAtPointed });
  const key: unknown = said?.result;
  return typeof key === 'string' ? key : null;
}

/** Runs in the page, beside the content script: nothing from outside this function is at hand there. */
function keyAtPointed(): string | null {
  const held = globalThis.vigie?.held();
  let node = globalThis.vigie?.pointed?.deref() ?? null;
  while (node !== null) {
    const holder = held?.get(node as Element);
    if (holder !== undefined) return holder.key;
    node = node.parentNode;
  }
  return null;
}
