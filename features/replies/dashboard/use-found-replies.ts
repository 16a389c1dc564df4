import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Reply } from '../model';
import { byOwnOrder } from '../own-order';
import type { SearchableReplies } from '../search/library-search';
import type { LibraryStore } from './library-store';

interface Found {
  replies: Reply[];
  /** True while they stand in the library's own order, which can then be changed. */
  inOwnOrder: boolean;
}

/** The replies that the search and the filters leave, best first; in the library's own order where no word is searched. */
export function useFoundReplies(searchable: SearchableReplies, store: LibraryStore): Found {
  const { query, language, state, network, tag, mark, sort, places } = useStore(store);
  // typing stays quick while ten thousand replies are sorted
  const asked = useDeferredValue(query);
  const found = useMemo(() => {
    const { replies, sought } = searchable.search(asked, { language, state, network, mark });
    return {
      replies: tag === null ? replies : replies.filter((reply) => reply.tags.includes(tag)),
      isRanked: sought.words.length > 0,
    };
  }, [searchable, asked, language, state, network, tag, mark]);
  const ordered = useMemo(() => {
    if (found.isRanked) return found.replies;
    return found.replies.map((reply) => placed(reply, places)).sort(byOwnOrder);
  }, [found, places]);
  return { replies: ordered, inOwnOrder: !found.isRanked && sort === null };
}

/** A reply where it was moved to, even before that is stored. */
export function placed(reply: Reply, places: ReadonlyMap<string, number>): Reply {
  const position = places.get(reply.id);
  return position === undefined || position === reply.position ? reply : { ...reply, position };
}
