import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Reply } from '../model';
import type { ReplyFilter } from './reply-filter';
import { createReplyIndex } from './reply-index';
import { type FoundReplies, searchReplies } from './search-replies';

/** A library as it can be searched now; another object whenever that gives something else. */
export interface SearchableReplies {
  /** How many replies there are. */
  size: number;
  /** False while the words of some are still being read. */
  isWhole: boolean;
  search: (typed: string, filter: ReplyFilter) => FoundReplies;
}

export interface LibrarySearch {
  /** Null before the first library. */
  store: StoreApi<{ library: SearchableReplies | null }>;
  /**
   * Takes the library as it is now; reads only what changed.
   * @returns stops reading; the next library goes on from there
   */
  take: (replies: readonly Reply[]) => () => void;
}

/** Milliseconds of reading at a stretch: half a frame, the other half is for what is being typed. */
const SLICE = 8;

/** A search that follows a library as it changes. */
export function createLibrarySearch(): LibrarySearch {
  const index = createReplyIndex();
  const store = createStore<{ library: SearchableReplies | null }>(() => ({ library: null }));

  return {
    store,
    take(replies) {
      index.take(replies);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tell = (isWhole: boolean) =>
        store.setState({
          library: {
            size: replies.length,
            isWhole,
            search: (typed, filter) => searchReplies(index, typed, filter),
          },
        });
      const readOn = () => {
        const end = performance.now() + SLICE;
        const isDone = index.advance(() => performance.now() >= end);
        if (isDone) tell(true);
        else timer = setTimeout(readOn);
        return isDone;
      };
      if (!readOn()) tell(false);
      return () => clearTimeout(timer);
    },
  };
}
