import { browser } from 'wxt/browser';
import { keepFollowers } from '../../features/engagement/audience/records';
import { keepKinds } from '../../features/engagement/kinds-records';
import { type Details, parseDetails } from '../../messaging/details';
import type { Sighting } from '../../messaging/sighting';
import type { NetworkId } from '../../networks/contract';
import { TOP } from './show-in-panel';

/** Networks whose posts show more than the content script reads: reactions by kind, followers under the author's name. */
const TELLING: readonly NetworkId[] = ['facebook', 'linkedin'];

/** Milliseconds from a sighting to a look at its page: what comes meanwhile is looked at together. */
const SOON = 1_000;

/** Milliseconds after which the head of a profile is looked at again while it told nothing. The worker lives 30 s. */
const AGAIN = [3_000, 8_000];

/**
 * Has pages read for what they show beside posts: who follows an account, reactions by kind. A look that the worker's end
 * cuts off is made up for with the page's next sighting.
 */
export function createDetailsWatch(): (sighting: Sighting, tabId: number | null) => void {
  /** Tabs that will be looked at, with the waits before further looks. */
  const due = new Map<number, readonly number[]>();

  const look = async (tabId: number): Promise<void> => {
    const [next, ...later] = due.get(tabId) ?? [];
    due.delete(tabId);
    const details = await detailsIn(tabId);
    if (!details) return;
    if (details.followers.length === 0 && next !== undefined) lookIn(next, tabId, later);
    await keepFollowers(details.network, details.followers, Date.now());
    await keepKinds(details.kinds);
  };

  const lookIn = (wait: number, tabId: number, waits: readonly number[]): void => {
    const isDue = due.has(tabId);
    due.set(tabId, waits);
    if (isDue) return;
    setTimeout(() => {
      look(tabId).catch((error: unknown) =>
        console.warn('Vigie: a page’s details could not be kept', error),
      );
    }, wait);
  };

  return ({ network, page, posts }, tabId) => {
    if (tabId === null) return;
    if (page.kind === 'profile') lookIn(SOON, tabId, AGAIN);
    else if (posts.length > 0 && TELLING.includes(network) && !due.has(tabId))
      lookIn(SOON, tabId, []);
  };
}

/** Null where the tab has closed, or shows another page than ours may read. */
async function detailsIn(tabId: number): Promise<Details | null> {
  const target = { tabId, frameIds: [TOP.frameId] };
  const asked = browser.scripting.executeScript({ target, files: ['/details.js'] });
  const [frame] = await asked.catch(() => []);
  return parseDetails(frame?.result);
}
