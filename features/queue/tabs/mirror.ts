import { browser } from 'wxt/browser';
import { answeringPlace, type OtherTab, otherTabs, type TabAnswering } from './model';

/** Says whom one answers in a tab; null: nobody. It ends with the browser, at the latest. */
export async function tellAnswering(tabId: number, answering: TabAnswering | null): Promise<void> {
  const place = answeringPlace(tabId);
  if (answering === null) await browser.storage.session.remove(place);
  else await browser.storage.session.set({ [place]: answering });
}

/** The other tabs, now and at each change, until the stop that it returns. */
export function followOtherTabs(
  ownTabId: number,
  tell: (tabs: OtherTab[]) => void,
  failed: (error: unknown) => void,
): () => void {
  let isOver = false;
  const look = () =>
    browser.storage.session.get(null).then((kept) => {
      if (!isOver) tell(otherTabs(kept, ownTabId, Date.now()));
    }, failed);
  const hear = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some((place) => place.startsWith('tab'))) void look();
  };
  browser.storage.session.onChanged.addListener(hear);
  void look();
  return () => {
    isOver = true;
    browser.storage.session.onChanged.removeListener(hear);
  };
}
