import { timeOf } from './find';
import { unfoldingOf } from './read-comment';

/** What Instagram itself offers to show the replies to a held comment; null where it has nothing folded. */
export function openerOf(row: Element): Element | null {
  const time = timeOf(row);
  return time && (unfoldingOf(row, time)?.button ?? null);
}
