import type { SeenComment } from '../model';

/** A comment by an account of one of the brands. */
export interface OwnReply {
  reply: SeenComment;
  brandId: string;
}

/** The one written first; of those without a date, the one given first. */
export function soonest(known: OwnReply | undefined, other: OwnReply): OwnReply {
  if (known === undefined || known.reply.at === null) return known ?? other;
  return other.reply.at !== null && other.reply.at < known.reply.at ? other : known;
}

/**
 * The first reply that was written after a moment; null: none, or the moment isn't known.
 * @param replies by date, all of them dated
 * @param at milliseconds since 1970
 */
export function earliestAfter(replies: readonly OwnReply[], at: number | null): OwnReply | null {
  if (at === null) return null;
  let [low, high] = [0, replies.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((replies[middle]?.reply.at ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return replies[low] ?? null;
}
