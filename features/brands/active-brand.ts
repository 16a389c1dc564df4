import type { NetworkId } from '../../networks/contract';
import { type Brand, brandOfAccount } from './model';

/** What decides for whom one speaks. */
export interface SpeakingAs {
  network: NetworkId | null;
  /** Handle of the account that the page says is speaking; null when it doesn't say. */
  handle: string | null;
  /** The brand chosen by hand; null: follow the page. */
  chosenId: string | null;
}

/** The brand chosen by hand, else the one whose account the page speaks as, else the first; null when there is none. */
export function activeBrand<Known extends Pick<Brand, 'id' | 'accounts'>>(
  brands: readonly Known[],
  speaking: SpeakingAs,
): Known | null {
  const { network, handle, chosenId } = speaking;
  const chosen = brands.find((brand) => brand.id === chosenId);
  if (chosen !== undefined) return chosen;
  const own =
    network === null || handle === null ? undefined : brandOfAccount(brands, { network, handle });
  return own ?? brands[0] ?? null;
}
