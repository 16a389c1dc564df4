import { useEffect } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { Queue } from '../../features/queue/panel/queue-store';
import type { PanelStore } from '../../features/shell/panel/panel-store';
import { tabToName } from '../../messaging/admission';
import { ask } from '../../messaging/calls';
import type { PageClient } from '../../messaging/page-client';

/**
 * Goes where something chosen in the page waits for this panel: to the alerts for a flag, to the queue for a step in it, to
 * the replies, which take it themselves, for a text.
 * @param client null while there is no page to have chosen anything in
 */
export function useWaiting(
  client: PageClient | null,
  store: PanelStore,
  queue: StoreApi<Queue>,
): void {
  useEffect(() => {
    if (client === null) return;
    const look = () => {
      // the worker is gone after an update; the panel says so by itself
      goToWaiting(store, queue).catch((error: unknown) =>
        console.debug('Vigie: nothing waits', error),
      );
    };
    // something may have been chosen before this panel was open
    look();
    return client.onNews(({ news }) => news === 'waiting' && look());
  }, [client, store, queue]);
}

async function goToWaiting(store: PanelStore, queue: StoreApi<Queue>): Promise<void> {
  const tabId = await tabToName();
  const kind = await ask('kindWaiting', { tabId });
  const { go, showFlag } = store.getState();
  if (kind === 'clipping') go('replies');
  if (kind === 'queue') {
    const asked = await ask('takeQueueStep', { tabId });
    go('queue');
    queue.setState({ asked });
  }
  if (kind !== 'flag') return;
  const flag = await ask('takeFlagToShow', { tabId });
  if (flag !== null) showFlag(flag);
}
