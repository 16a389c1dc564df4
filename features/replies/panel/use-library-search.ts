import { useLayoutEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Reply } from '../model';
import { createLibrarySearch, type SearchableReplies } from '../search/library-search';

/**
 * Keeps a library searchable while it changes; null until it is.
 * @param replies null: not read yet
 */
export function useLibrarySearch(replies: readonly Reply[] | null): SearchableReplies | null {
  const [search] = useState(createLibrarySearch);
  // before the screen is painted: what was just removed is not shown once more
  useLayoutEffect(() => (replies === null ? undefined : search.take(replies)), [replies, search]);
  return useStore(search.store, (state) => state.library);
}
