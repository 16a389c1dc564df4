/** Parts of a permalink that point at a comment within the page, and change nothing of which page it is. */
const WITHIN = new Set([
  'comment_id',
  'reply_comment_id',
  'commentUrn',
  'replyUrn',
  'dashCommentUrn',
]);

const read = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null);
const pathOf = ({ pathname }: URL): string => pathname.replace(/\/+$/, '');

/**
 * Whether a tab shows the page that a permalink leads to. What the tab's address has besides (tracking, the photo that
 * is open) doesn't matter.
 */
export function isPageOf(tabAddress: string, permalink: string): boolean {
  const tab = read(tabAddress);
  const wanted = read(permalink);
  if (tab === null || wanted === null) return false;
  if (tab.host !== wanted.host || pathOf(tab) !== pathOf(wanted)) return false;
  return [...wanted.searchParams].every(
    ([name, value]) => WITHIN.has(name) || tab.searchParams.get(name) === value,
  );
}
