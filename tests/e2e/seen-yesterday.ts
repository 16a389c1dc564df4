import type { Page } from '@playwright/test';
import type { SeenPost } from '../../features/engagement/model.ts';
import { dayOf, packSnapshots } from '../../features/engagement/pack.ts';
import { COUNTERS } from '../../networks/contract.ts';
import { putRows } from './put-rows.ts';

const DAY = 86_400_000;

/**
 * Makes posts that were seen today ones that were seen yesterday too, each with a main counter that was less by a number
 * of its own.
 * @param own a page of ours
 * @returns by the posts' keys how the change since then is told to begin: « +7 »
 */
export async function seenYesterday(
  own: Page,
  posts: readonly SeenPost[],
): Promise<Map<string, string>> {
  const at = Date.now() - DAY;
  const began = new Map<string, string>();
  const rows = posts.flatMap(({ key, counters }, index) => {
    const name = COUNTERS.find((each) => counters[each].ok);
    const now = name && counters[name];
    if (!name || !now?.ok || now.value.low <= index) return [];
    const value = now.value.low - index - 1;
    began.set(key, `+${index + 1}`);
    const before = { at, counters: { [name]: { value, low: value, high: value } } };
    return [{ postKey: key, day: dayOf(at), packed: packSnapshots(dayOf(at), [before]) }];
  });
  await putRows(own, 'snapshots', rows);
  await putRows(
    own,
    'posts',
    posts.map((post) => ({ ...post, firstSeenAt: at, lastSeenAt: at, updatedAt: at })),
  );
  return began;
}
