import { uuidV7 } from '../../messaging/uuid-v7';
import type { Reply } from './model';

/** The part of a reply that its history makes, not its author. */
type History = Pick<
  Reply,
  'id' | 'position' | 'timesUsed' | 'lastUsedAt' | 'createdAt' | 'updatedAt' | 'deletedAt'
>;

/**
 * A reply that nobody used yet, last in the library's order.
 * @param written what its author wrote; state, favourite and the crisis-safe mark may be left out
 * @param now milliseconds since 1970; replies made together get moments of their own, for their order
 */
export function newReply(
  written: Omit<Reply, keyof History | 'state' | 'favourite' | 'crisisSafe'> &
    Partial<Pick<Reply, 'state' | 'favourite' | 'crisisSafe'>>,
  now: number,
): Reply {
  return {
    state: 'approved',
    favourite: false,
    crisisSafe: false,
    ...written,
    id: uuidV7(now),
    position: now,
    timesUsed: 0,
    lastUsedAt: null,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}
