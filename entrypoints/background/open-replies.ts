import { browser } from 'wxt/browser';
import type { RepliesOutcome } from '../../features/queue/answered/replies-outcome';
import { TOP } from './show-in-panel';

/** Has a page show the replies to a comment. What does it comes into the page only now: content scripts have no room. */
export async function openReplies(key: string, tabId: number): Promise<RepliesOutcome> {
  const target = { tabId, frameIds: [TOP.frameId] };
  const press = async (): Promise<RepliesOutcome | null> => {
    const [frame] = await browser.scripting.executeScript({
      target,
      func: pressIn,
      args: [key],
    });
    return (frame?.result as RepliesOutcome | null | undefined) ?? null;
  };
  const pressed = await press();
  if (pressed !== null) return pressed;
  await browser.scripting.executeScript({ target, files: ['/replies.js'] });
  return (await press()) ?? 'off-page';
}

/** Runs in the page, in our own world: knows nothing but what is there. */
function pressIn(key: string): RepliesOutcome | null {
  const lent = globalThis.vigie;
  if (!(lent?.signal instanceof AbortSignal) || lent.signal.aborted) return null;
  return lent.openReplies?.(key) ?? null;
}
