import type { NetworkId } from '../../../networks/contract';
import type { Reply } from '../model';
import type { SearchableReplies } from '../search/library-search';
import type { Sought } from '../search/search-replies';
import { bareShortcut } from '../shortcut-clash';

/** More than one reads while typing. */
const MOST = 6;

/**
 * The approved replies whose shortcut begins with what is typed; the one that is it whole comes first.
 * @param network null while the page has not told where it is: replies for any network
 */
export function offersFor(
  library: SearchableReplies,
  letters: string,
  network: NetworkId | null,
): { replies: Reply[]; sought: Sought } {
  const typed = bareShortcut(letters);
  const { replies, sought } = library.search(`/${typed}`, {
    network,
    language: null,
    state: 'approved',
  });
  // The search forgives a typo; a list that takes Enter must not.
  const begun = replies.filter(({ shortcut }) => bareShortcut(shortcut).startsWith(typed));
  const isWhole = ({ shortcut }: Reply): boolean => bareShortcut(shortcut) === typed;
  const ordered = [...begun.filter(isWhole), ...begun.filter((reply) => !isWhole(reply))];
  return { replies: ordered.slice(0, MOST), sought };
}

/** The reply that a shortcut typed whole stands for; undefined when none is approved for this network. */
export function replyOf(
  library: SearchableReplies,
  letters: string,
  network: NetworkId | null,
): Reply | undefined {
  const [first] = offersFor(library, letters, network).replies;
  return first && bareShortcut(first.shortcut) === bareShortcut(letters) ? first : undefined;
}
