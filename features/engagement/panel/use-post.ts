import { useMemo } from 'react';
import { useLive } from '../../../components/use-live';
import type { SeenPost, Snapshot } from '../model';
import { liveHistoryOf, livePost } from '../records';

/** A post and its history while mounted; `post` undefined where it was never seen. Null until it is read. */
export function usePost(
  postKey: string,
): { post: SeenPost | undefined; history: Snapshot[] } | null {
  const live = useLive(useMemo(() => livePost(postKey), [postKey]));
  const past = useLive(useMemo(() => liveHistoryOf(postKey), [postKey]));
  if (live.state === 'failed') throw live.error;
  if (past.state === 'failed') throw past.error;
  if (live.state === 'loading') return null;
  return { post: live.value, history: past.state === 'ready' ? past.value : [] };
}
