import { browser } from 'wxt/browser';
import type { HealthStore } from '../../features/tone/languagetool/background';
import { readServerHealth } from '../../features/tone/languagetool/server-health';

/** How the LanguageTool server answers, in the browser's session storage: it outlives the worker, and ends with the browser. */
export const sessionHealth: HealthStore = {
  read: async () => {
    const { proofreading } = await browser.storage.session.get('proofreading');
    return readServerHealth(proofreading);
  },
  write: async (proofreading) => browser.storage.session.set({ proofreading }),
};
