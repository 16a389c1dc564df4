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

/**
 * Whose comment section it is: the brand that wrote the post, else the one that speaks on the page, else the only brand
 * there is while no account of its own is known on this network; null: nobody's in particular.
 */
export function sectionBrand(
  brands: readonly Brand[],
  { network, postAuthor, speaker }: Section,
): Brand | null {
  const brandOf = (author: Author) => brandOfAuthor(brands, network, author);
  const named = (postAuthor && brandOf(postAuthor)) ?? (speaker.ok && brandOf(speaker.value));
  if (named) return named;
  const [only, ...others] = brands;
  if (!only || others.length > 0) return null;
  return only.accounts.some((account) => account.network === network) ? null : only;
}
