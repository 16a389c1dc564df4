import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DecisionMade } from '../handling/records';
import type { QueueEntry } from '../queue-entry';
import { NO_FILTER, type QueueFilter } from '../queue-filter';
import type { Turn } from '../queue-order';
import type { QueueStep } from '../queue-step';

/** Decisions that can be taken back one after the other, at most. */
const MOST_UNDONE = 50;

/** A decision, and where the comment was that one was on: taking it back leads there again. */
export interface Made {
  decision: DecisionMade;
  turn: Turn;
  /** The post that was in view: Z takes back what was decided there only. */
  postKey: string;
  /** Who wrote the comment, and what it was made, in words. */
  name: string;
  said: string;
}

/** The queue of the post in view, and where the person is in it; kept while the panel is open, whatever place it shows. */
export interface Queue {
  /** In no order; null until they are read, and while no post is in view. */
  entries: readonly QueueEntry[] | null;
  toAnswer: number;
  /** Why they could not be read; null: they could. */
  failure: { error: unknown } | null;
  filter: QueueFilter;
  /** The filters are in sight. */
  isFiltered: boolean;
  /** The turn of the comment that the person is on, as it was when they came to it; null: they are on none yet. */
  held: Turn | null;
  /** The latest last. */
  made: readonly Made[];
  /** Keys of what is being answered in other tabs. */
  elsewhere: ReadonlySet<string>;
  /** What the browser's command asked for and nobody did yet; null: nothing. */
  asked: QueueStep | null;
  hold: (held: Turn | null) => void;
  sift: (filter: QueueFilter) => void;
  remember: (made: Made) => void;
  /** A decision is taken back, or can't be any more. */
  forget: (made: Made) => void;
}

/** The queue of one panel, for as long as it is mounted. */
export function createQueue(): StoreApi<Queue> {
  return createStore<Queue>((set, get) => ({
    entries: null,
    toAnswer: 0,
    failure: null,
    filter: NO_FILTER,
    isFiltered: false,
    held: null,
    made: [],
    elsewhere: new Set(),
    asked: null,
    hold: (held) => set({ held }),
    // another choice begins at its top
    sift: (filter) => set({ filter, held: null }),
    remember: (made) => set({ made: [...get().made, made].slice(-MOST_UNDONE) }),
    forget: (made) => set({ made: get().made.filter((other) => other !== made) }),
  }));
}
