// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { strictDatabase } from '../../../../storage/database';
import { stepFlags } from '../../flags/records';
import { sampleFlag } from '../../flags/sample-flag';
import { useFlagCount } from './use-flag-count';

beforeEach(() => strictDatabase.flags.clear());

it('wakes the worker when a flag in hand is closed, which changes no count', async () => {
  await strictDatabase.flags.add(sampleFlag({ key: 'x:1', state: 'in-hand' }));
  const sent = vi.fn(async () => ({ answer: null }));
  Object.assign(browser.runtime, { sendMessage: sent });
  const { unmount } = renderHook(() => useFlagCount());
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(sent).not.toHaveBeenCalled();
  await stepFlags(['x:1'], { state: 'closed', reason: 'handled', words: '' });
  await waitFor(() => expect(sent).toHaveBeenCalledWith({ vigie: 'countFlags', ask: null }));
  unmount();
});
