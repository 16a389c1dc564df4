import type { Reply } from '../model';

/** How many of the last used stand before the most used. */
const RECENT = 5;

/** Favourites first, then the most used, then the last used. */
export function byUse(a: Reply, b: Reply): number {
  return (
    Number(b.favourite) - Number(a.favourite) ||
    b.timesUsed - a.timesUsed ||
    (b.lastUsedAt ?? 0) - (a.lastUsedAt ?? 0)
  );
}

/**
 * What is shown before anything is looked for: favourites, then the few used last, then the most used.
 * @param replies in the order of `byUse`
 */
export function openingOrder(replies: readonly Reply[]): Reply[] {
  const recent: Reply[] = [];
  for (const reply of replies) {
    const { favourite, lastUsedAt } = reply;
    if (favourite || lastUsedAt === null) continue;
    if (recent.length === RECENT && lastUsedAt <= (recent.at(-1)?.lastUsedAt ?? 0)) continue;
    const after = recent.findIndex((other) => lastUsedAt > (other.lastUsedAt ?? 0));
    recent.splice(after < 0 ? recent.length : after, 0, reply);
    recent.length = Math.min(recent.length, RECENT);
  }
  const isRecent = new Set(recent);
  const favourites = replies.filter((reply) => reply.favourite);
  const others = replies.filter((reply) => !reply.favourite && !isRecent.has(reply));
  return [...favourites, ...recent, ...others];
}
