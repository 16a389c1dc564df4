import { ask } from '../../../../messaging/calls';
import { type OtherTab, TABS_CHANNEL, TELL_AGAIN } from '../model';

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
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () =>
    ask('otherTabs', { tabId }).then((tabs) => {
      if (isOver) return;
      tell(tabs);
      clearTimeout(timer);
      // a panel that goes without a word has nobody say that it went
      if (tabs.some(({ answering }) => answering !== null)) timer = setTimeout(look, TELL_AGAIN);
    }, failed);
  const channel = new BroadcastChannel(TABS_CHANNEL);
  channel.onmessage = () => void look();
  void look();
  return () => {
    isOver = true;
    clearTimeout(timer);
    channel.close();
  };
}
