import type { BoxInUse, PageBeside } from './desk';

/**
 * Where a composer's draft belongs: the key of the post or comment that it answers. A new post belongs to the account
 * that writes it; where the page doesn't tell whom a box answers, the draft belongs under the post in view.
 * Null for private messages, which are never kept.
 */
export function placeKeyOf(
  { purpose, target }: Pick<BoxInUse, 'purpose' | 'target'>,
  { speaker, page, postInView, address }: PageBeside,
): string | null {
  if (purpose === 'message') return null;
  if (target) return target.key;
  if (target === undefined) return `near:${postInView ?? address}`;
  const handle = speaker.ok ? speaker.value.handle : null;
  return `new:${handle ?? page.accountHandle ?? ''}`;
}
