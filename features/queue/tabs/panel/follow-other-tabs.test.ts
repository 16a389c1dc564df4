import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ask } from '../../../../messaging/calls';
import { type OtherTab, TELL_AGAIN } from '../model';
import { followOtherTabs } from './follow-other-tabs';

vi.mock('../../../../messaging/calls', () => ({ ask: vi.fn() }));

const answering = { postKey: 'x:1', targetKey: 'x:2', since: 1, toldAt: 1 };
const busy = [{ tabId: 7, postKey: 'x:1', answering }];
const calm = [{ tabId: 7, postKey: 'x:1', answering: null }];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.mocked(ask).mockReset();
});
afterEach(() => vi.useRealTimers());

it('looks again while somebody is answered elsewhere: the panel there may go without a word', async () => {
  const told: (readonly OtherTab[])[] = [];
  vi.mocked(ask).mockResolvedValueOnce(busy).mockResolvedValue(calm);
  const stop = followOtherTabs(null, (tabs) => told.push(tabs), console.error);
  await vi.waitFor(() => expect(told).toEqual([busy]));
  await vi.advanceTimersByTimeAsync(TELL_AGAIN);
  expect(told).toEqual([busy, calm]);
  await vi.advanceTimersByTimeAsync(10 * TELL_AGAIN);
  expect(told).toHaveLength(2);
  stop();
});

it('tells nothing once it was stopped', async () => {
  const tell = vi.fn();
  vi.mocked(ask).mockResolvedValue(busy);
  followOtherTabs(null, tell, console.error)();
  await vi.advanceTimersByTimeAsync(10 * TELL_AGAIN);
  expect(tell).not.toHaveBeenCalled();
});
