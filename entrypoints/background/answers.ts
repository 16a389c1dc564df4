import { browser } from 'wxt/browser';
import { readExposureReport } from '../../features/crisis/shield/read-report';
import { keepAnswering, tabsBeside } from '../../features/queue/tabs/background';
import { readAnswering } from '../../features/queue/tabs/model';
import type { Settings } from '../../features/settings/model';
import { changeSettings } from '../../features/settings/records';
import { createProofreader } from '../../features/tone/languagetool/background';
import { readProofreadAsk } from '../../features/tone/languagetool/read-ask';
import type { Answers, Sender } from '../../messaging/answering';
import type { Passes } from '../../messaging/passes';
import type { NetworkId } from '../../networks/contract';
import { keepExposure } from './exposure';
import { goToTab } from './go-to-tab';
import { countFlags } from './notices';
import { openReplies } from './open-replies';
import { sessionHealth } from './session-health';
import { kindWaiting, takeWaiting } from './session-waiting';
import { showFlag } from './show-flag';

/** Characters of an address within the dashboard at most: a place, and a key with its signs escaped. */
const LONGEST_SECTION = 1_000;

/** Characters of a post's or comment's key at most. */
const LONGEST_KEY = 200;

/** What the background answers to each call; who may ask is said beside the calls. */
export function createAnswers(passes: Passes): Answers {
  const proofreader = createProofreader(sessionHealth);
  return {
    issuePass: async (_, sender) => {
      // A pass is for the page itself: a frame inside it (an advert, a preloaded page) gets none.
      if (sender.frameId !== 0) throw new Error('passes are for the top frame');
      return passes.issue(tabOf(sender));
    },
    spendPass: async (question, sender) => passes.spend(wordIn(question, 'pass'), tabOf(sender)),
    keepPanelOpen: async (question) => {
      const network = wordIn(question, 'network');
      const open = (question as { open?: unknown } | null)?.open === true;
      await changeSettings((settings) => {
        if (!isNetwork(network, settings)) return settings;
        const panel = { ...settings.panel, [network]: { ...settings.panel[network], open } };
        return { ...settings, panel };
      });
      return null;
    },
    reportBlocked: async (_, sender) => {
      await browser.action.setBadgeText({ tabId: tabOf(sender), text: '!' });
      await browser.action.setTitle({
        tabId: tabOf(sender),
        title: browser.i18n.getMessage('blockedByPage'),
      });
      return null;
    },
    reportExposure: async (question, sender) => {
      await keepExposure(readExposureReport(question), tabOf(sender));
      return null;
    },
    kindWaiting: async (question, sender) => {
      const beside = tabBeside(question, sender);
      return beside === null ? null : kindWaiting(beside);
    },
    takeClipping: async (question, sender) => {
      const beside = tabBeside(question, sender);
      return beside === null ? null : takeWaiting('clipping', beside);
    },
    showFlag: async (question, sender) => {
      await showFlag(question, sender);
      return null;
    },
    takeFlagToShow: async (question, sender) => {
      const beside = tabBeside(question, sender);
      return beside === null ? null : takeWaiting('flag', beside);
    },
    takeQueueStep: async (question, sender) => {
      const beside = tabBeside(question, sender);
      return beside === null ? null : takeWaiting('queue', beside);
    },
    countFlags: async () => {
      await countFlags();
      return null;
    },
    openReplies: async (question, sender) => {
      const beside = tabBeside(question, sender);
      const key = wordIn(question, 'key', LONGEST_KEY);
      return beside === null || key === '' ? 'off-page' : openReplies(key, beside);
    },
    tellAnswering: async (question, sender) => {
      const beside = tabBeside(question, sender);
      const { answering } = (question ?? {}) as { answering?: unknown };
      if (beside !== null) await keepAnswering(beside, readAnswering(answering));
      return null;
    },
    otherTabs: async (question, sender) => {
      const beside = tabBeside(question, sender);
      return beside === null ? [] : tabsBeside(beside);
    },
    goToTab: async (question) => {
      const { tabId } = (question ?? {}) as { tabId?: unknown };
      return typeof tabId === 'number' && goToTab(tabId);
    },
    openDashboard: async (question) => {
      const section = wordIn(question, 'section', LONGEST_SECTION);
      await browser.tabs.create({
        url: browser.runtime.getURL('/dashboard.html') + (section ? `#${section}` : ''),
      });
      return null;
    },
    proofread: async (question) => proofreader.proofread(readProofreadAsk(question)),
    tryLanguageTool: () => proofreader.tryServer(),
  };
}

function tabOf({ tab }: Sender): number {
  if (tab?.id === undefined) throw new Error('the caller has no tab');
  return tab.id;
}

/** The tab that a panel stands beside: the one it is framed in, else the one it names. */
function tabBeside(question: unknown, { tab }: Sender): number | null {
  const { tabId } = (question ?? {}) as { tabId?: unknown };
  const beside = tab?.id ?? tabId;
  return typeof beside === 'number' ? beside : null;
}

/** A short word of a question, as it comes: anything else than a string is no word. */
function wordIn(question: unknown, name: string, longest = 64): string {
  const word = (question as Record<string, unknown> | null)?.[name];
  return typeof word === 'string' && word.length <= longest ? word : '';
}

const isNetwork = (word: string, { panel }: Settings): word is NetworkId =>
  Object.hasOwn(panel, word);
