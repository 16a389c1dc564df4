import { uuidV7 } from '../../messaging/uuid-v7';
import type { Reply } from '../replies/model';
import type { StarterReply } from '../replies/starter/starter-reply';
import { starterRows } from '../replies/starter/starter-rows';
import type { Brand } from './model';
import type { StarterBrand } from './starter';
import { unsaid } from './unsaid';

/**
 * The rows of a first brand and of its replies, which keep their order: ids sort as they are made.
 * @param now milliseconds since 1970
 */
export function firstBrandRows(
  starter: StarterBrand,
  starterReplies: readonly StarterReply[],
  now: number,
): { brand: Brand; replies: Reply[] } {
  const dates = { createdAt: now, updatedAt: now, deletedAt: null };
  const brand: Brand = { id: uuidV7(now), ...unsaid(starter.language), ...starter, ...dates };
  const owner = { brandId: brand.id, language: starter.language };
  return { brand, replies: starterRows(starterReplies, owner, now, uuidV7) };
}
