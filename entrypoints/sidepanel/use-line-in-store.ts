import { useEffect } from 'react';
import { followPage, type PanelStore } from '../../features/shell/panel/panel-store';
import type { PageClient } from '../../messaging/page-client';
import type { Line } from './follow-tab';

/** Writes what comes over the line into the panel's store, from nothing again with each new page. */
export function useLineInStore(line: Line, store: PanelStore): PageClient | null {
  const client = line.state === 'open' ? line.client : null;
  const keeps = line.state === 'ended';
  useEffect(() => {
    // what was last seen of a page that left under the panel stays readable
    if (!keeps) store.setState({ view: null, composer: null, chosen: null });
    if (client === null) return;
    return followPage(client, store);
  }, [client, keeps, store]);
  return client;
}
