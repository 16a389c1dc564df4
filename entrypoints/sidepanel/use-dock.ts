import { useEffect, useState } from 'react';
import type { PanelPlace, Settings } from '../../features/settings/model';
import { changeSettings } from '../../features/settings/records';
import type { PanelStore } from '../../features/shell/panel/panel-store';
import type { PageClient } from '../../messaging/page-client';
import type { NetworkId } from '../../networks/contract';

interface Dock {
  side: 'left' | 'right';
  /** Pixels, without the rail. */
  width: number;
  fold: (folded: boolean) => void;
  resize: (width: number, done: boolean) => void;
}

interface DockAsk {
  store: PanelStore;
  settings: Settings;
  network: NetworkId | null;
  /** Null in the browser's own side panel: the browser docks that one. */
  client: PageClient | null;
}

/** Where the panel stands in the page: folds, resizes, and keeps it per network. */
export function useDock({ store, settings, network, client }: DockAsk): Dock {
  const { side, width: kept } = settings.panel[network ?? 'facebook'];
  const [dragged, setDragged] = useState<number | null>(null);
  const width = dragged ?? kept;

  const keep = (changed: Partial<PanelPlace>) => {
    if (network === null) return;
    const change = (stored: Settings): Settings => ({
      ...stored,
      panel: { ...stored.panel, [network]: { ...stored.panel[network], ...changed } },
    });
    changeSettings(change).catch((error: unknown) =>
      console.error('Vigie: where the panel stands was not kept', error),
    );
  };
  // the page may be gone by now; the panel then says so by itself
  const inPage = (work: Promise<unknown> | undefined) => {
    work?.catch(() => setDragged(null));
  };

  useEffect(() => {
    if (network === null || store.getState().folded) return;
    client?.call('place', { side, width: kept }).catch(() => setDragged(null));
  }, [client, network, side, kept, store]);

  // opened here, so it stands here again after the next full navigation, until it is folded
  const { open, shownIn } = settings.panel[network ?? 'facebook'];
  const opens = client !== null && network !== null && shownIn === 'page' && !open;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each page it is opened on, not again when folded
  useEffect(() => {
    if (opens) keep({ open: true });
  }, [client, network, shownIn]);

  return {
    side: client === null ? 'right' : side,
    width,
    fold(folded) {
      store.getState().fold(folded);
      inPage(folded ? client?.call('fold', null) : client?.call('place', { side, width }));
      keep({ open: !folded });
    },
    resize(next, done) {
      setDragged(done ? null : next);
      inPage(client?.call('place', { side, width: next }));
      if (done) keep({ width: next });
    },
  };
}
