import { useEffect, useEffectEvent } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { QueueStep } from '../queue-step';
import type { Queue } from './queue-store';

/** Does what the browser's command asked for from the page, once, as soon as the queue is there. */
export function useAskedStep(queue: StoreApi<Queue>, onStep: (step: QueueStep) => void): void {
  const asked = useStore(queue, (state) => state.asked);
  const hear = useEffectEvent(onStep);
  useEffect(() => {
    if (asked === null) return;
    queue.setState({ asked: null });
    hear(asked);
  }, [asked, queue]);
}
