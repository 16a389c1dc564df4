import { useMemo } from 'react';
import { useLive } from '../../../components/use-live';
import type { Reply } from '../model';
import { bagNow, bagOwnerOf } from '../wordings/bag';
import type { Bag } from '../wordings/model';
import { liveBags } from '../wordings/records';

/** The bag of each reply under a post, as it is now. */
export function useBags(postKey: string | null): (reply: Reply) => Bag {
  const live = useLive(useMemo(() => liveBags(postKey ?? ''), [postKey]));
  if (live.state === 'failed') throw live.error;
  const begun = live.state === 'ready' ? live.value : null;
  return (reply) => bagNow(begun?.get(reply.id), bagOwnerOf(reply, postKey));
}
