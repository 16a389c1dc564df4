import { ask } from '../../../../messaging/calls';
import { type OtherTab, TABS_CHANNEL } from '../model';

/**
 * The other tabs, now and at each change, until the stop that it returns.
 * @param tabId the tab beside the panel, as questions to the background name it
 */
export function followOtherTabs(
  tabId: number | null,
  tell: (tabs: OtherTab[]) => void,
  failed: (error: unknown) => void,
): () => void {
  let isOver = false;
  const look = () =>
    ask('otherTabs', { tabId }).then((tabs) => {
      if (!isOver) tell(tabs);
    }, failed);
  const channel = new BroadcastChannel(TABS_CHANNEL);
  channel.onmessage = () => void look();
  void look();
  return () => {
    isOver = true;
    channel.close();
  };
}
