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

/** The plain type behind a literal: what is stored first says `false`, what is stored later says `boolean`. */
type Plain<T> = T extends boolean ? boolean : T extends number ? number : string;

/** Like useState, but held for the visit under a key: `useVisitState('more:' + post.id, false)`. Values are plain ones. */
export function useVisitState<T extends string | number | boolean>(
  key: string,
  initial: T,
): [Plain<T>, (value: Plain<T>) => void] {
  const { visit } = useSample();
  const value = useSyncExternalStore(
    visit.subscribe,
    () => (visit.get(key) ?? initial) as Plain<T>,
  );
  return [value, useCallback((next: Plain<T>) => visit.set(key, next), [visit, key])];
}
