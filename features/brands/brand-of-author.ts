import type { Author, NetworkId } from '../../networks/contract';
import { type Brand, brandOfAccount } from './model';

const nameKey = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** The brand of an account, the first where several claim it. Without a handle only a brand's very name tells. */
export function brandOfAuthor(
  brands: readonly Brand[],
  network: NetworkId,
  { handle, name }: Author,
): Brand | undefined {
  if (handle !== null) return brandOfAccount(brands, { network, handle });
  return brands.find((brand) => nameKey(brand.name) === nameKey(name));
}
