import type { RepliesOutcome } from '../../features/queue/answered/replies-outcome';
import type { Holder } from '../overlay/holders';

const modules = import.meta.glob<{ openerOf: (comment: Element) => Element | null }>(
  '../../networks/*/open-replies.ts',
  { eager: true },
);

/**
 * Goes to a comment and presses what its network offers to show the replies to it, as the person would. X shows them on
 * a page of their own.
 */
export function openReplies(held: ReadonlyMap<Element, Holder>, key: string): RepliesOutcome {
  const comment = [...held].findLast(
    ([element, holder]) => holder.key === key && element.isConnected,
  )?.[0];
  if (!comment) return 'off-page';
  comment.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [network] = key.split(':', 1);
  const opener = modules[`../../networks/${network}/open-replies.ts`]?.openerOf(comment);
  if (!(opener instanceof HTMLElement)) return 'none';
  opener.click();
  return opener.localName === 'a' ? 'elsewhere' : 'opened';
}
