import type { SeenComment } from '../model';
import { isSurelyAfter, laterOf, type MomentSpan } from '../written-span';

/** A comment by an account of one of the brands. */
export interface OwnReply {
  reply: SeenComment;
  brandId: string;
  written: MomentSpan;
}

/** Of several replies, the first, and when the last of them was written. */
export interface OwnReplies {
  first: OwnReply;
  last: MomentSpan;
}

/** Adds a reply to those that are known of a comment. */
export function addReply(known: Map<string, OwnReplies>, key: string, reply: OwnReply): void {
  const before = known.get(key);
  known.set(key, {
    first: soonest(before?.first, reply),
    last: laterOf(before?.last, reply.written),
  });
}

/** The one written first, by what the dates say; of those without a date, the one given first. */
export function soonest(known: OwnReply | undefined, other: OwnReply): OwnReply {
  if (known === undefined || known.reply.at === null) return known ?? other;
  return other.reply.at !== null && other.reply.at < known.reply.at ? other : known;
}

/** Replies to one person, to be asked which came after what they wrote. */
export interface RepliesInTime {
  /** Those that were written after something for certain; null: none was. */
  after(written: MomentSpan): OwnReplies | null;
}

/** Puts replies to one person in the order of time; each question takes the logarithm of their number. */
export function inTime(replies: readonly OwnReply[]): RepliesInTime {
  const sorted = [...replies].sort((one, other) => one.written.from - other.written.from);
  const lasts: MomentSpan[] = [];
  for (let place = sorted.length - 1; place >= 0; place--) {
    const reply = sorted[place];
    if (reply) lasts[place] = laterOf(lasts[place + 1], reply.written);
  }
  return {
    after(written) {
      let [low, high] = [0, sorted.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        const reply = sorted[middle];
        if (reply && isSurelyAfter(reply.written, written)) high = middle;
        else low = middle + 1;
      }
      const [first, last] = [sorted[low], lasts[low]];
      return first && last ? { first, last } : null;
    },
  };
}
