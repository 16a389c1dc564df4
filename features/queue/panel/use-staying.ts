import { useEffect, useRef } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { QueueEntry } from '../queue-entry';
import { turnOf } from '../queue-order';
import type { Queue } from './queue-store';

/** Milliseconds on a comment that has the keyboard after which the person is taken to be reading it. */
export const REST = 2_000;

interface Staying {
  /** The comment in view is the one that the person is on, whatever comes above it from now on. */
  hold: () => void;
  onPointerDown: () => void;
  onWheel: () => void;
  onFocus: () => void;
  onBlur: () => void;
}

/**
 * Somebody who came to a queue begins with its first, while a thread is being read too and graver comments come above.
 * They are on one from when they press, scroll or choose, or when it has had the keyboard for a while: what a key does
 * must not fall on a comment that has just come.
 * @param current the comment in view; undefined: none
 * @returns what the list listens with
 */
export function useStaying(queue: StoreApi<Queue>, current: QueueEntry | undefined): Staying {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(current);
  useEffect(() => {
    latest.current = current;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const hold = () => {
    const { held, hold: keep } = queue.getState();
    if (held === null && latest.current !== undefined) keep(turnOf(latest.current));
  };
  const onBlur = () => clearTimeout(timer.current);
  return {
    hold,
    onPointerDown: hold,
    onWheel: hold,
    onBlur,
    // another first takes the focus, and begins anew
    onFocus() {
      onBlur();
      timer.current = setTimeout(hold, REST);
    },
  };
}
