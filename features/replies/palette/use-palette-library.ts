import { useMemo } from 'react';
import { useLive } from '../../../components/use-live';
import type { Place } from '../insertions/place';
import { type FillReply, useFilling } from '../panel/use-filling';
import { useLibrarySearch } from '../panel/use-library-search';
import { liveReplies } from '../records';
import type { SearchableReplies } from '../search/library-search';

export interface PaletteLibrary {
  replies: SearchableReplies;
  fill: FillReply;
}

/** The active brand's replies, kept searchable while the palette is hidden; null until they are. */
export function usePaletteLibrary(place: Place, postAddress: string | null): PaletteLibrary | null {
  const brandId = place.brand?.id ?? null;
  const live = useLive(useMemo(() => liveReplies(brandId), [brandId]));
  if (live.state === 'failed') throw live.error;
  const all = live.state === 'ready' ? live.value : null;
  const replies = useLibrarySearch(all);
  const fill = useFilling(place, postAddress, all);
  return replies === null ? null : { replies, fill };
}
