import { useMemo, useState } from 'react';
import { useLive } from '../../../components/use-live';
import { liveAccountPosts } from '../account-records';
import type { PostWithHistory } from '../rank-at-age';

const DAY = 24 * 60 * 60 * 1000;

/** Days back, and posts at most, with which a post is compared. */
const COMPARED_DAYS = 90;
const MOST_COMPARED = 24;

/** The account's other posts of the last 90 days. Null until they are read, and for an account without a handle. */
export function useAccountPosts(
  authorKey: string | null,
  except: string,
): readonly PostWithHistory[] | null {
  const [from] = useState(() => Date.now() - COMPARED_DAYS * DAY);
  const live = useLive(
    useMemo(
      () =>
        authorKey === null ? null : liveAccountPosts(authorKey, { limit: MOST_COMPARED + 1, from }),
      [authorKey, from],
    ),
  );
  const all = live.state === 'ready' ? live.value : null;
  if (live.state === 'failed') throw live.error;
  return useMemo(
    () => all?.filter(({ post }) => post.key !== except).slice(0, MOST_COMPARED) ?? null,
    [all, except],
  );
}
