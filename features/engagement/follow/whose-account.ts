import type { NetworkId } from '../../../networks/contract';
import { type Account, type Brand, brandOfAccount } from '../../brands/model';

/** To whom an account belongs, as the brands say. */
export type Whose<Known> =
  | { kind: 'own'; brand: Known }
  | { kind: 'competitor'; brand: Known }
  | { kind: 'other' };

/** The account behind an author's key, as `authorKeyOf` makes it. Null for an author without a handle. */
export function accountOfKey(network: NetworkId, authorKey: string | null): Account | null {
  return authorKey === null ? null : { network, handle: authorKey.slice(network.length + 1) };
}

/**
 * Whether an account is one of the brands' own, one that they compare themselves with, or neither.
 * An account that one brand owns and another competes with is own: it is spoken from here.
 * @param account null: unknown, so nobody's
 */
export function whoseAccount<Known extends Pick<Brand, 'accounts' | 'competitors'>>(
  brands: readonly Known[],
  account: Account | null,
): Whose<Known> {
  if (account === null) return { kind: 'other' };
  const owner = brandOfAccount(brands, account);
  if (owner) return { kind: 'own', brand: owner };
  const handle = account.handle.toLowerCase();
  const rival = brands.find(({ competitors }) =>
    competitors.some(
      (theirs) => theirs.network === account.network && theirs.handle.toLowerCase() === handle,
    ),
  );
  return rival ? { kind: 'competitor', brand: rival } : { kind: 'other' };
}
