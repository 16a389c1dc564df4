import type { SeenComment } from '../model';

/** A comment by an account of one of the brands. */
export interface OwnReply {
  reply: SeenComment;
  brandId: string;
}

/** Of several replies to one comment, the first and the last. */
export interface OwnReplies {
  first: OwnReply;
  last: OwnReply;
}

const momentOf = ({ reply }: OwnReply): number => reply.at ?? reply.firstSeenAt;

/** The one written last, or else first seen last. */
export const latest = (known: OwnReply | undefined, other: OwnReply): OwnReply =>
  known !== undefined && momentOf(known) > momentOf(other) ? known : other;

/** Adds a reply to those that are known of a comment. */
export function addReply(known: Map<string, OwnReplies>, key: string, reply: OwnReply): void {
  const before = known.get(key);
  known.set(key, { first: soonest(before?.first, reply), last: latest(before?.last, reply) });
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
