import type { SeenAuthor } from './model';

/**
 * What is known of an author once this reading is added; null when it says nothing new. The day is
 * enough to know whom to forget, and spares a write for each comment of somebody who writes often.
 */
export function mergeAuthor(fresh: SeenAuthor, stored: SeenAuthor | undefined): SeenAuthor | null {
  if (!stored) return fresh;
  const [older, newer] = fresh.updatedAt < stored.updatedAt ? [fresh, stored] : [stored, fresh];
  const merged = {
    ...newer,
    address: newer.address ?? older.address,
    lastSeenOn: Math.max(fresh.lastSeenOn, stored.lastSeenOn),
  };
  const saysNothing =
    merged.name === stored.name &&
    merged.handle === stored.handle &&
    merged.address === stored.address &&
    merged.lastSeenOn === stored.lastSeenOn;
  return saysNothing ? null : merged;
}
