import { type Account, type Brand, brandOfAccount } from '../brands/model';
import type { Playbook } from './playbook-file';

type BrandInFile = Playbook['brand'];

/** The accounts of a file that no other brand here claims: an account speaks for one brand. */
const freeAccounts = (
  accounts: readonly Account[],
  others: readonly Pick<Brand, 'accounts'>[],
): Account[] => accounts.filter((account) => brandOfAccount(others, account) === undefined);

/** Whether a file would change a brand's name, colour or language, or bring an account that it lacks. */
export function differs(mine: Brand, theirs: BrandInFile, others: readonly Brand[]): boolean {
  const merged = mergedBrand(mine, theirs, others, mine.updatedAt);
  return JSON.stringify(merged) !== JSON.stringify(mine);
}

/** A brand with the file's name, colour and language, and the accounts of both. */
export function mergedBrand(
  mine: Brand,
  { name, color, language, accounts }: BrandInFile,
  others: readonly Brand[],
  now: number,
): Brand {
  const added = freeAccounts(accounts, [mine, ...others]);
  return { ...mine, name, color, language, accounts: [...mine.accounts, ...added], updatedAt: now };
}

/**
 * The file's brand as a new one. It keeps its id where that is free, so that the file written from it is the same file.
 * @param id where another brand has the file's id, a fresh one
 */
export function newBrand(
  { name, color, language, accounts }: BrandInFile,
  id: string,
  others: readonly Brand[],
  now: number,
): Brand {
  const dates = { createdAt: now, updatedAt: now, deletedAt: null };
  return { id, name, color, language, accounts: freeAccounts(accounts, others), ...dates };
}
