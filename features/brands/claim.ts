import type { Author, NetworkId, Reading } from '../../networks/contract';
import { type Account, type Brand, brandOfAccount } from './model';
import { isUnnamed } from './starter';

/** What the account that speaks on the page could tell of the brands: a name for the first one, or one more account. */
export type Claim =
  | { kind: 'name'; brand: Brand; name: string; account: Account | null }
  | { kind: 'account'; brand: Brand; name: string; account: Account };

/**
 * Whether the account speaking on this page is worth asking about. Null when the page doesn't say who speaks, when
 * a brand has claimed the account already, and when the brand has another account on this network.
 */
export function claimOf(
  brands: readonly Brand[],
  active: Brand | null,
  network: NetworkId,
  speaker: Reading<Author>,
): Claim | null {
  if (!active || !speaker.ok) return null;
  const name = speaker.value.name.trim();
  const { handle } = speaker.value;
  const account = handle === null ? null : { network, handle };
  if (name === '' || (account && brandOfAccount(brands, account))) return null;
  if (active.accounts.some((own) => own.network === network)) return null;
  if (isUnnamed(active)) return { kind: 'name', brand: active, name, account };
  if (!account) return null;
  return { kind: 'account', brand: active, name, account };
}

/** The brand with what was claimed. */
export function claimed({ kind, brand, name, account }: Claim, now: number): Brand {
  return {
    ...brand,
    name: kind === 'name' ? name : brand.name,
    accounts: account ? [...brand.accounts, account] : brand.accounts,
    updatedAt: now,
  };
}
