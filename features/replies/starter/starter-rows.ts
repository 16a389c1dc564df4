import type { Reply } from '../model';
import type { StarterReply } from './starter-reply';

/** Whose the replies become; a null `brandId`: every brand's. */
export interface StarterOwner {
  brandId: string | null;
  language: Reply['language'];
}

/**
 * Ready-made replies as they are stored: approved, never used, in their order.
 * @param now milliseconds since 1970
 * @param newId makes an id for a moment; ids must sort by it
 */
export function starterRows(
  starters: readonly StarterReply[],
  { brandId, language }: StarterOwner,
  now: number,
  newId: (at: number) => string,
): Reply[] {
  return starters.map(
    ({ title, shortcut, body, variants, tags }, i): Reply => ({
      id: newId(now + i),
      position: now + i,
      crisisSafe: false,
      brandId,
      title,
      shortcut,
      body,
      variants: [...variants],
      tags: [...tags],
      networks: [],
      language,
      state: 'approved',
      favourite: false,
      timesUsed: 0,
      lastUsedAt: null,
      createdAt: now,
      updatedAt: now,
      deletedAt: null,
    }),
  );
}
