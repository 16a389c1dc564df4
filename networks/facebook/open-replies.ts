import { commentPartsOf } from './comment-parts';
import { unfoldingOf } from './read-thread';

/** What Facebook itself offers to show the replies to a held comment; null where it has nothing folded. */
export function openerOf(comment: Element): Element | null {
  return unfoldingOf(commentPartsOf(comment))?.button ?? null;
}
