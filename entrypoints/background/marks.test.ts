import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleFlag } from '../../features/crisis/flags/sample-flag';
import { strictDatabase } from '../../storage/database';
import { markAgain } from './marks';

const [FROZEN, CLOSING, SHOWN] = [1, 2, 3];

beforeEach(async () => {
  fakeBrowser.reset();
  await strictDatabase.flags.clear();
  await strictDatabase.flags.add(sampleFlag({ key: 'x:1' }));
});

it('marks a page though others are frozen, or closed under it', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const tabs = [FROZEN, CLOSING, SHOWN].map((id) => ({ id }));
  const told: unknown[] = [];
  Object.assign(browser.runtime, {
    getManifest: () => ({ host_permissions: ['https://x.com/*'] }),
  });
  Object.assign(browser.i18n, { getUILanguage: () => 'fr' });
  Object.assign(browser.tabs, {
    query: async () => tabs,
    sendMessage: async (id: number) => id === SHOWN && told.push(id) > 0,
  });
  Object.assign(browser.scripting, {
    executeScript: ({ target, files }: { target: { tabId: number }; files?: string[] }) => {
      if (target.tabId === FROZEN) return new Promise(() => undefined);
      if (files) return Promise.reject(new Error('no tab with that id'));
      return Promise.resolve([{ result: ['x:1'] }]);
    },
  });
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const marked = markAgain(null);
  await vi.waitFor(() => expect(told).toEqual([SHOWN]));
  await vi.advanceTimersByTimeAsync(10_000);
  await marked;
  vi.useRealTimers();
  expect(console.warn).toHaveBeenCalledOnce();
});
