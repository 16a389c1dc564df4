import { relaxedDatabase } from '../../../storage/database';
import type { Brand } from '../../brands/model';
import { accountKey } from './account-name';

/** The person's brands, without those that were removed. */
export async function ownBrands(): Promise<Brand[]> {
  return (await relaxedDatabase.brands.toArray()).filter(({ deletedAt }) => deletedAt === null);
}

/** The accounts that brands speak from, by the keys under which authors are kept. */
export const accountsOfBrands = (brands: readonly Brand[]): string[] =>
  brands
    .flatMap(({ accounts }) => accounts)
    .map(({ network, handle }) => accountKey(network, handle));

/** Whether one of the brands speaks from one of these accounts. */
export async function areOwn(authorKeys: readonly string[]): Promise<boolean> {
  const own = new Set(accountsOfBrands(await ownBrands()));
  return authorKeys.some((key) => own.has(key));
}
