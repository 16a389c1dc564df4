// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sampleEntries, someone } from '../sample-facts';
import { createQueue } from './queue-store';
import { useQueueList } from './use-queue-list';
import { REST, useStaying } from './use-staying';

const NONE = new Set<string>();
const older = someone('facebook:1', { text: 'Older', at: 1_000 });
const newer = someone('facebook:2', { text: 'Newer', at: 2_000 });
const reading = (...comments: (typeof older)[]) => sampleEntries(comments);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** A queue of one comment, to which the one that comes first is read later. */
function open() {
  const queue = createQueue();
  const hook = renderHook(
    ({ entries }) => {
      const { shown, at } = useQueueList(queue, entries, NONE, null);
      return { on: shown[at]?.comment.text, stays: useStaying(queue, shown[at]) };
    },
    { initialProps: { entries: reading(newer) } },
  );
  return {
    stays: () => hook.result.current.stays,
    /** Whom one is on, once the other was read. */
    onceRead() {
      hook.rerender({ entries: reading(newer, older) });
      return hook.result.current.on;
    },
  };
}

it('begins with whoever is first, also where that one is read later', () => {
  expect(open().onceRead()).toBe('Older');
});

it.each(['onPointerDown', 'onWheel', 'hold'] as const)('stays after %s', (act) => {
  const { stays, onceRead } = open();
  stays()[act]();
  expect(onceRead()).toBe('Newer');
});

it('stays with a comment that has had the keyboard for a while', () => {
  const { stays, onceRead } = open();
  stays().onFocus();
  vi.advanceTimersByTime(REST);
  expect(onceRead()).toBe('Newer');
});

it('counts anew from each focus, and not without', () => {
  const { stays, onceRead } = open();
  stays().onFocus();
  vi.advanceTimersByTime(REST - 1);
  stays().onFocus();
  vi.advanceTimersByTime(REST - 1);
  stays().onBlur();
  vi.advanceTimersByTime(REST);
  expect(onceRead()).toBe('Older');
});
