import type { NetworkId } from '../../networks/contract';
import { type Brand, brandOfAccount } from './model';

/** What decides for whom one speaks. */
export interface SpeakingAs {
  network: NetworkId | null;
  /** Handle of the account that the page says is speaking; null when it doesn't say. */
  handle: string | null;
  /** Handle of the account whose page or post is in view; null when that is nobody's in particular. */
  viewed: string | null;
  /** The brand chosen by hand; null: follow the page. */
  chosenId: string | null;
}

/**
 * The brand chosen by hand, else the one whose account the page speaks as, else the one whose page is viewed, else the
 * first; null when there is none. Who speaks counts before where: a reply goes out from there, whatever is in view.
 */
export function activeBrand<Known extends Pick<Brand, 'id' | 'accounts'>>(
  brands: readonly Known[],
  speaking: SpeakingAs,
): Known | null {
  const { network, handle, viewed, chosenId } = speaking;
  const chosen = brands.find((brand) => brand.id === chosenId);
  if (chosen !== undefined) return chosen;
  const brandOf = (account: string | null) =>
    network === null || account === null
      ? undefined
      : brandOfAccount(brands, { network, handle: account });
  return brandOf(handle) ?? brandOf(viewed) ?? brands[0] ?? null;
}
