import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Severity } from './severity-mark';

/** Something that was done, or could not be, said at the bottom of the screen. */
export interface Notice {
  text: string;
  severity: Severity;
  /** How to take it back, or what to do about it. */
  action?: { label: string; run: () => void };
}

export interface Notices {
  /** The latest; null when there is none. `id` tells two notices with the same words apart. */
  current: (Notice & { id: number }) | null;
  say: (notice: Notice) => void;
  dismiss: () => void;
}

/** The notices of one screen: a new one takes the place of the one before. */
export function createNotices(): StoreApi<Notices> {
  return createStore<Notices>((set) => ({
    current: null,
    say: (notice) => set((state) => ({ current: { ...notice, id: (state.current?.id ?? 0) + 1 } })),
    dismiss: () => set({ current: null }),
  }));
}
