import { useEffect } from 'react';
import type { FlagToShow } from '../../features/crisis/flags/flag-to-show';
import type { PanelStore } from '../../features/shell/panel/panel-store';
import { tabBesidePanel } from '../../messaging/admission';
import { ask } from '../../messaging/calls';
import type { PageClient } from '../../messaging/page-client';

/**
 * Goes where something chosen in the page waits for this panel: to the alerts for a flag, to the replies,
 * which take it themselves, for a text.
 * @param client null while there is no page to have chosen anything in
 */
export function useWaiting(client: PageClient | null, store: PanelStore): void {
  useEffect(() => {
    if (client === null) return;
    const { go, showFlag } = store.getState();
    const look = async (elsewhere: () => void) => {
      const flag = await takeFlagToShow();
      if (flag === null) elsewhere();
      else showFlag(flag);
    };
    // one may have been chosen before this panel was open
    look(() => undefined);
    return client.onNews(({ news }) => news === 'waiting' && look(() => go('replies')));
  }, [client, store]);
}

async function takeFlagToShow(): Promise<FlagToShow | null> {
  try {
    // a panel in a page need not say: in Firefox it couldn't
    const tabId = window.top === window ? ((await tabBesidePanel()) ?? null) : null;
    return await ask('takeFlagToShow', { tabId });
  } catch (error) {
    // the worker is gone after an update; the panel says so by itself
    console.debug('Vigie: no flag to show', error);
    return null;
  }
}
