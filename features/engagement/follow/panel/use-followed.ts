import { useMemo } from 'react';
import { useLive } from '../../../../components/use-live';
import type { Follow } from '../model';
import { liveFollow } from '../records';

/** Whether and how something is followed while mounted: undefined, it isn't. `loading` until it is known. */
export function useFollowed(
  kind: Follow['kind'],
  followedKey: string | null,
): Follow | undefined | 'loading' {
  const live = useLive(
    useMemo(
      () => (followedKey === null ? null : liveFollow(kind, followedKey)),
      [kind, followedKey],
    ),
  );
  if (live.state === 'failed') throw live.error;
  return live.state === 'ready' ? live.value : 'loading';
}
