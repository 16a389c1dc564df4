import { useEffect, useState } from 'react';
import { tabToName } from '../../../messaging/admission';
import { ask } from '../../../messaging/calls';
import type { PageClient } from '../../../messaging/page-client';
import type { Clipping } from '../saving/clipping';

/**
 * What the person chose in the page to be saved as a reply, until it is taken up.
 * @param client null while there is no page to have chosen anything in
 * @returns the clipping that waits, and what lays it aside
 */
export function useClipping(client: PageClient | null): [Clipping | null, () => void] {
  const [clipping, setClipping] = useState<Clipping | null>(null);
  useEffect(() => {
    if (client === null) return;
    const take = async () => {
      const taken = await ask('takeClipping', { tabId: await tabToName() });
      if (taken !== null) setClipping(taken);
    };
    const look = () => {
      // the worker is gone after an update; the panel says so by itself
      take().catch((error: unknown) => console.debug('Vigie: no clipping', error));
    };
    // one may have been chosen before this panel was open
    look();
    return client.onNews(({ news }) => news === 'waiting' && look());
  }, [client]);
  return [clipping, () => setClipping(null)];
}
