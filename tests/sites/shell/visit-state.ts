import { useCallback, useSyncExternalStore } from 'react';
import { useSample } from './sample.tsx';

/**
 * What one does on a page and finds again after scrolling or navigating: opened texts, likes, loaded replies.
 * Kept by key outside the components, because a recycled component goes on to show another post.
 */
export interface VisitState {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  subscribe(listener: () => void): () => void;
}

export function createVisitState(): VisitState {
  const values = new Map<string, unknown>();
  const listeners = new Set<() => void>();
  return {
    get: (key) => values.get(key),
    set(key, value) {
      values.set(key, value);
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Like useState, but held for the visit under a key: `useVisitState('more:' + post.id, false)`. Values are plain ones. */
export function useVisitState<T extends string | number | boolean>(
  key: string,
  initial: T,
): [T, (value: T) => void] {
  const { visit } = useSample();
  const value = useSyncExternalStore(visit.subscribe, () => (visit.get(key) ?? initial) as T);
  return [value, useCallback((next: T) => visit.set(key, next), [visit, key])];
}
