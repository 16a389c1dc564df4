import type { Reply } from './model';

/**
 * A reply's counters once it was used.
 * @param at when, in milliseconds since 1970; uses may be told out of order
 */
export const afterUse = (
  { timesUsed, lastUsedAt }: Reply,
  at: number,
): Pick<Reply, 'timesUsed' | 'lastUsedAt'> => ({
  timesUsed: timesUsed + 1,
  lastUsedAt: Math.max(lastUsedAt ?? at, at),
});
