import type { NetworkId } from '../../networks/contract';

/** Where the panel stands on one network, and whether the person lets it stand there at all. */
export interface PanelPlace {
  side: 'left' | 'right';
  /** Pixels, 320 to 520, without the rail's 44. */
  width: number;
  open: boolean;
  /** `ask`: the person was not asked yet (LinkedIn). `side-panel`: nothing is put into the page. */
  shownIn: 'ask' | 'page' | 'side-panel';
}

/** Everything the person chose. */
export interface Settings {
  /** `browser`: follow the browser's own language. */
  language: 'browser' | 'fr' | 'en';
  /** `page`: follow the network's page. */
  theme: 'page' | 'light' | 'dark';
  networks: Record<NetworkId, boolean>;
  panel: Record<NetworkId, PanelPlace>;
  /** The brand chosen by hand; null: follow the page's account. */
  activeBrandId: string | null;
}

const place = (shownIn: PanelPlace['shownIn']): PanelPlace => ({
  side: 'right',
  width: 384,
  open: false,
  shownIn,
});

export const DEFAULT_SETTINGS: Settings = {
  language: 'browser',
  theme: 'page',
  networks: { facebook: true, x: true, linkedin: true, instagram: true },
  panel: {
    facebook: place('page'),
    x: place('page'),
    linkedin: place('ask'),
    instagram: place('page'),
  },
  activeBrandId: null,
};
