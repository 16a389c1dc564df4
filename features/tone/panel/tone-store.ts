import { createStore, type StoreApi } from 'zustand/vanilla';
import { asideKey } from '../draft/set-aside';
import type { ToneHit } from '../model';

/** What is wrong with the draft in the network's reply box, and what the person let stand. */
export interface ToneState {
  /** The draft that the hits belong to; null: no reply box. */
  text: string | null;
  /** Those set aside left out. */
  hits: readonly ToneHit[];
  /** Keys of hits set aside in this draft. */
  aside: ReadonlySet<string>;
  /** The hit that the arrows are on, by its place in the list. */
  current: number;
}

export type ToneStore = StoreApi<ToneState>;

export const createToneStore = (): ToneStore =>
  createStore<ToneState>(() => ({ text: null, hits: [], aside: new Set(), current: 0 }));

/**
 * Takes what was found in the draft as it reads now. A box that was emptied begins anew: nothing is set aside in it.
 * A hit that says the same as before stays the same object, so that its row isn't drawn again with each key.
 */
export function takeHits(store: ToneStore, text: string | null, found: readonly ToneHit[]): void {
  store.setState(({ aside, current, hits: before }) => {
    const kept = (text ?? '') === '' ? new Set<string>() : aside;
    const left = text === null ? [] : found.filter((hit) => !kept.has(asideKey(text, hit)));
    const hits = left.map((hit, index) => asBefore(before[index], hit));
    return { text, hits, aside: kept, current: Math.max(0, Math.min(current, hits.length - 1)) };
  });
}

const asBefore = (before: ToneHit | undefined, hit: ToneHit): ToneHit =>
  before !== undefined && JSON.stringify(before) === JSON.stringify(hit) ? before : hit;
