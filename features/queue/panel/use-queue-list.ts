import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { QueueEntry } from '../queue-entry';
import { filterQueue } from '../queue-filter';
import { holdPlace, orderQueue, placeFor, turnOf } from '../queue-order';
import type { Queue } from './queue-store';

interface QueueList {
  /** What is listed, in its order; the comment that the person is on has kept its place. */
  shown: readonly QueueEntry[];
  /** Where the person is in it; -1: it is empty. */
  at: number;
}

/**
 * The queue as it is listed now.
 * @param entries in no order
 * @param inPage keys of the comments in the page now
 * @param startKey where one begins: the comment that is being answered; null: at the top
 */
export function useQueueList(
  queue: StoreApi<Queue>,
  entries: readonly QueueEntry[],
  inPage: ReadonlySet<string>,
  startKey: string | null,
): QueueList {
  const filter = useStore(queue, (state) => state.filter);
  const held = useStore(queue, (state) => state.held);
  const ordered = useMemo(() => orderQueue(entries), [entries]);
  const listed = useMemo(() => filterQueue(ordered, filter, inPage), [ordered, filter, inPage]);
  const shown = useMemo(() => {
    const entry = held && entries.find(({ comment }) => comment.key === held.key);
    return holdPlace(listed, held, entry ?? undefined);
  }, [listed, held, entries]);

  const found = shown.findIndex(({ comment }) => comment.key === (held?.key ?? startKey));
  // one that is gone leaves the person with who has its place
  const instead = held === null ? 0 : placeFor(shown, held);
  const at = found >= 0 ? found : Math.min(instead, shown.length - 1);
  const current = shown[at];

  useEffect(() => {
    // somebody who is on none yet begins with whoever is first (use-staying.ts)
    if (current !== undefined && held !== null && current.comment.key !== held.key)
      queue.getState().hold(turnOf(current));
  }, [current, held, queue]);
  return { shown, at };
}

/** Who is next once a comment was dealt with: the next one to answer, from the top again, else the one that follows. */
export function nextAfter(shown: readonly QueueEntry[], at: number): QueueEntry | undefined {
  const isOpen = ({ standing }: QueueEntry) => standing.state === 'to-answer';
  const others = [...shown.slice(at + 1), ...shown.slice(0, at)];
  return others.find(isOpen) ?? shown[at + 1] ?? shown[at - 1];
}
