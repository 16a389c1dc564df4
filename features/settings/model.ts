import type { NetworkId } from '../../networks/contract';
import type { NoticeSettings } from '../crisis/notices/model';
import type { ShieldSettings } from '../crisis/shield/model';

/** Where the panel stands on one network, and whether the person lets it stand there at all. */
export interface PanelPlace {
  side: 'left' | 'right';
  /** Pixels, 320 to 520, without the rail's 44. */
  width: number;
  open: boolean;
  /** `ask`: the person was not asked yet (LinkedIn). `side-panel`: nothing is put into the page. */
  shownIn: 'ask' | 'page' | 'side-panel';
}

/** What the person chose for the networks' pages: all of it that content scripts read. */
export interface PageSettings {
  networks: Record<NetworkId, boolean>;
  panel: Record<NetworkId, PanelPlace>;
  /** The brand chosen by hand; null: follow the page's account. */
  activeBrandId: string | null;
  /** `/letters` in a reply box: a list at the caret, and Tab that expands a whole shortcut. */
  shortcuts: { list: boolean; expand: boolean };
}

/** Everything the person chose. */
export interface Settings extends PageSettings {
  /** `browser`: follow the browser's own language. */
  language: 'browser' | 'fr' | 'en';
  /** `page`: follow the network's page. */
  theme: 'page' | 'light' | 'dark';
  /** Who signs: `{{agent.name}}` in replies. Empty: nobody said. */
  agentName: string;
  /** From 0 to 1: how alike a reply and one of ours in the thread may be before a warning. 1 warns of copies only. */
  alikeFrom: number;
  /** The person's own LanguageTool server, as `readServerAddress` gives it; null: drafts go nowhere. */
  languageToolAddress: string | null;
  /** What is being written in reply boxes is kept for a day. */
  keepDrafts: boolean;
  /** What is wrong with a draft is counted beside it while the panel is closed. */
  draftCounter: boolean;
  shield: ShieldSettings;
  notices: NoticeSettings;
  /** A small curve stands beside each post in the networks' pages. */
  feedFigures: boolean;
}

const place = (shownIn: PanelPlace['shownIn']): PanelPlace => ({
  side: 'right',
  width: 384,
  open: false,
  shownIn,
});

export const DEFAULT_PAGE_SETTINGS: PageSettings = {
  networks: { facebook: true, x: true, linkedin: true, instagram: true },
  panel: {
    facebook: place('page'),
    x: place('page'),
    linkedin: place('ask'),
    instagram: place('page'),
  },
  activeBrandId: null,
  shortcuts: { list: true, expand: true },
};

export const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_PAGE_SETTINGS,
  language: 'browser',
  theme: 'page',
  agentName: '',
  alikeFrom: 0.55,
  languageToolAddress: null,
  keepDrafts: true,
  draftCounter: true,
  shield: { isOn: false, breakAfter: 45 },
  notices: { isOn: true, quiet: null },
  feedFigures: false,
};
