import { browser } from 'wxt/browser';
import type { Pass, PassStore } from '../../messaging/passes';

/** Passes in the browser's session storage: they outlive the worker, and end with the browser. */
export const sessionPasses: PassStore = {
  read: async () => {
    const { passes } = await browser.storage.session.get('passes');
    return (passes ?? {}) as Record<string, Pass>;
  },
  write: async (passes) => browser.storage.session.set({ passes }),
};
