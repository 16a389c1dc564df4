import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetTab, keepAnswering, notePost, tabsBeside } from './background';
import { TABS_CHANNEL } from './model';

const NOW = 1_763_700_000_000;
const answering = { postKey: 'x:1', targetKey: 'x:2', since: NOW, toldAt: NOW };
const seenOn = (postKey: string | null, tabId: number) =>
  notePost({ page: { postKey } } as Parameters<typeof notePost>[0], tabId);

beforeEach(() => {
  fakeBrowser.reset();
  vi.setSystemTime(NOW);
});

it('keeps what tabs show and whom one answers there, until they are gone', async () => {
  await seenOn('x:1', 7);
  await keepAnswering(7, answering);
  await seenOn('x:9', 8);
  expect(await tabsBeside(8)).toEqual([{ tabId: 7, postKey: 'x:1', answering }]);
  await keepAnswering(7, null);
  expect(await tabsBeside(8)).toEqual([{ tabId: 7, postKey: 'x:1', answering: null }]);
  forgetTab(7);
  await vi.waitFor(async () => expect(await tabsBeside(8)).toEqual([]));
});

it('tells the panels of what is new, and of that alone', async () => {
  const channel = new BroadcastChannel(TABS_CHANNEL);
  let heard = 0;
  channel.onmessage = () => {
    heard += 1;
  };
  await seenOn('x:1', 7);
  await seenOn('x:1', 7);
  await seenOn(null, 8);
  await keepAnswering(7, answering);
  await vi.waitFor(() => expect(heard).toBe(2));
  channel.close();
});
