import { browser } from 'wxt/browser';
import type { FlagToShow } from '../features/crisis/flags/flag-to-show';
import type { ExposureReport } from '../features/crisis/shield/model';
import type { RepliesOutcome } from '../features/queue/answered/replies-outcome';
import type { QueueStep } from '../features/queue/queue-step';
import type { OtherTab, TabAnswering } from '../features/queue/tabs/model';
import type { Clipping } from '../features/replies/saving/clipping';
import type {
  ProofreadAnswer,
  ProofreadAsk,
  ServerTrial,
} from '../features/tone/languagetool/model';
import type { NetworkId } from '../networks/contract';

/**
 * One-shot questions to the background, and who may ask each.
 * `page`: our content script in a network's page. `panel`: our own pages (panel, dashboard).
 */
export type Caller = 'page' | 'panel';

export interface Calls {
  /** A one-time pass for the panel's frame, good for this tab. */
  issuePass: { ask: null; answer: string };
  /** Spends a pass; true for the first frame of that tab which shows it. */
  spendPass: { ask: { pass: string }; answer: boolean };
  /** The person opened or closed the panel in a network's page; kept, so that the next page starts the same. */
  keepPanelOpen: { ask: { network: NetworkId; open: boolean }; answer: null };
  /** The content script gave up showing the panel (a page kept removing it): the toolbar button says so. */
  reportBlocked: { ask: null; answer: null };
  /**
   * What the shield covered in the page and what of it was uncovered, gathered over some seconds, while the page is in
   * front. Nothing is kept of it while the shield is off.
   */
  reportExposure: { ask: ExposureReport; answer: null };
  /**
   * What was chosen in the tab beside the panel and waits for it; null: nothing. It goes on waiting.
   * `tabId` as for `takeClipping`.
   */
  kindWaiting: { ask: { tabId: number | null }; answer: 'clipping' | 'flag' | 'queue' | null };
  /**
   * What was last chosen to be saved as a reply in the tab beside the panel, once; null when nothing was.
   * `tabId` counts for the browser's side panel only: a panel in a page is told by where it stands.
   */
  takeClipping: { ask: { tabId: number | null }; answer: Clipping | null };
  /** The person wants to see a flag, from the page: the panel opens there, on it. */
  showFlag: { ask: { key: string }; answer: null };
  /** The flag that is to be opened in the tab beside the panel, once; null when none is. `tabId` as for `takeClipping`. */
  takeFlagToShow: { ask: { tabId: number | null }; answer: FlagToShow | null };
  /**
   * Has the page show the replies to a comment, by the network's own button: the person asked for it in the panel.
   * `tabId` as for `takeClipping`.
   */
  openReplies: { ask: { key: string; tabId: number | null }; answer: RepliesOutcome };
  /** What a command of the browser asks of the queue beside the tab, once; null when it asks nothing. `tabId` as for `takeClipping`. */
  takeQueueStep: { ask: { tabId: number | null }; answer: QueueStep | null };
  /** Says whom one answers in the tab beside the panel; null: nobody. `tabId` as for `takeClipping`. */
  tellAnswering: { ask: { answering: TabAnswering | null; tabId: number | null }; answer: null };
  /** The other tabs with a network's page, and whom one answers there. `tabId` as for `takeClipping`. */
  otherTabs: { ask: { tabId: number | null }; answer: OtherTab[] };
  /** Brings a tab to the front, and its window. False where it has closed meanwhile. */
  goToTab: { ask: { tabId: number }; answer: boolean };
  /** Opens the dashboard, at a section if one is named. */
  openDashboard: { ask: { section: string | null }; answer: null };
  /** A page changed flags: the worker counts them anew on the toolbar button, and being awake marks them in the pages. */
  countFlags: { ask: null; answer: null };
  /** Has the person's own LanguageTool server look at a draft. To which server is for the settings alone to say. */
  proofread: { ask: ProofreadAsk; answer: ProofreadAnswer };
  /** Tries that server with a sentence of ours. */
  tryLanguageTool: { ask: null; answer: ServerTrial };
}

export const MAY_ASK: Record<keyof Calls, readonly Caller[]> = {
  issuePass: ['page'],
  spendPass: ['panel'],
  keepPanelOpen: ['page'],
  reportBlocked: ['page'],
  reportExposure: ['page'],
  kindWaiting: ['panel'],
  takeClipping: ['panel'],
  showFlag: ['page'],
  takeFlagToShow: ['panel'],
  takeQueueStep: ['panel'],
  openReplies: ['panel'],
  tellAnswering: ['panel'],
  otherTabs: ['panel'],
  goToTab: ['panel'],
  openDashboard: ['panel'],
  countFlags: ['panel'],
  proofread: ['panel'],
  tryLanguageTool: ['panel'],
};

interface Envelope<K extends keyof Calls> {
  vigie: K;
  ask: Calls[K]['ask'];
}

/** Asks the background. Rejects when no worker answers, when the call is refused, or after an update of the extension. */
export async function ask<K extends keyof Calls>(
  call: K,
  question: Calls[K]['ask'],
): Promise<Calls[K]['answer']> {
  const envelope: Envelope<K> = { vigie: call, ask: question };
  const reply = (await browser.runtime.sendMessage(envelope)) as
    | { answer: Calls[K]['answer'] }
    | undefined;
  if (!reply) throw new Error(`no answer to ${call}`);
  return reply.answer;
}
