import type { Reply } from '../model';
import { byOwnOrder } from '../own-order';

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

/** What is shown before anything is looked for. */
export interface Opening {
  replies: Reply[];
  /** The parts that have replies, in order; each from its index up to the next. */
  parts: { name: 'recent' | 'mostUsed' | 'unused'; from: number }[];
}

/** The last used, the latest first. */
function recentOf(replies: readonly Reply[]): Reply[] {
  const recent: Reply[] = [];
  for (const reply of replies) {
    const { lastUsedAt } = reply;
    if (lastUsedAt === null) continue;
    if (recent.length === RECENT && lastUsedAt <= (recent.at(-1)?.lastUsedAt ?? 0)) continue;
    const after = recent.findIndex((other) => lastUsedAt > (other.lastUsedAt ?? 0));
    recent.splice(after < 0 ? recent.length : after, 0, reply);
    recent.length = Math.min(recent.length, RECENT);
  }
  return recent;
}

/**
 * What is shown before anything is looked for: the few used last, then favourites and the most used, then those never
 * used in the library's own order.
 * @param replies in the order of `byUse`
 */
export function openingOrder(replies: readonly Reply[]): Opening {
  const recent = recentOf(replies);
  const isRecent = new Set(recent);
  const isUsed = (reply: Reply) => reply.favourite || reply.timesUsed > 0;
  const others = replies.filter((reply) => !isRecent.has(reply));
  const mostUsed = others.filter(isUsed);
  const unused = others.filter((reply) => !isUsed(reply)).sort(byOwnOrder);
  const parts = [
    { name: 'recent', from: 0, size: recent.length },
    { name: 'mostUsed', from: recent.length, size: mostUsed.length },
    { name: 'unused', from: recent.length + mostUsed.length, size: unused.length },
  ] as const;
  return {
    replies: [...recent, ...mostUsed, ...unused],
    parts: parts.filter(({ size }) => size > 0).map(({ name, from }) => ({ name, from })),
  };
}
