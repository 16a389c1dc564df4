import { uuidV7 } from '../../messaging/uuid-v7';
import type { Reply } from '../replies/model';
import type { StarterReply } from '../replies/starter/starter-reply';
import type { Brand } from './model';
import type { StarterBrand } from './starter';

/**
 * The rows of a first brand and of its replies, which keep their order: ids sort as they are made.
 * @param now milliseconds since 1970
 */
export function firstBrandRows(
  starter: StarterBrand,
  starterReplies: readonly StarterReply[],
  now: number,
): { brand: Brand; replies: Reply[] } {
  const written = { createdAt: now, updatedAt: now, deletedAt: null };
  const brand: Brand = { id: uuidV7(now), ...starter, ...written };
  const replies = starterReplies.map(
    (reply, i): Reply => ({
      id: uuidV7(now + i),
      brandId: brand.id,
      ...reply,
      networks: [],
      language: starter.language,
      state: 'approved',
      favourite: false,
      timesUsed: 0,
      lastUsedAt: null,
      ...written,
    }),
  );
  return { brand, replies };
}
