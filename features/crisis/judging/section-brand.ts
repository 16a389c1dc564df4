import type { Author, NetworkId, Reading } from '../../../networks/contract';
import { brandOfAuthor } from '../../brands/brand-of-author';
import type { Brand } from '../../brands/model';

/** Where a comment stands, and who reads it. */
export interface Section {
  network: NetworkId;
  /** Who wrote the post; null: not read. */
  postAuthor: Author | null;
  /** The account that would speak on the page. */
  speaker: Reading<Author>;
}

/** Whether both name one account; where either lacks its handle, their names tell. */
function isSame(one: Author, other: Author): boolean {
  if (one.handle === null || other.handle === null) return one.name === other.name;
  return one.handle.toLowerCase() === other.handle.toLowerCase();
}

/**
 * Whose comment section it is: the brand that wrote the post. While who wrote it isn't read, the one that speaks on the
 * page. Under the speaker's own post, or while nobody knows who speaks, the only brand there is, as long as no account
 * of its own is known on this network. Null: somebody else's, under which nobody has to answer for what is said.
 */
export function sectionBrand(
  brands: readonly Brand[],
  { network, postAuthor, speaker }: Section,
): Brand | null {
  const spoken = speaker.ok ? speaker.value : null;
  const writer = postAuthor ?? spoken;
  const named = writer && brandOfAuthor(brands, network, writer);
  if (named) return named;
  if (postAuthor && spoken && !isSame(postAuthor, spoken)) return null;
  const [only, ...others] = brands;
  if (!only || others.length > 0) return null;
  return only.accounts.some((account) => account.network === network) ? null : only;
}
