import { knowsZone, type OpeningHours } from '../brands/hours';
import { languagesFrom } from '../brands/languages-from';
import { type Account, type Brand, brandOfAccount } from '../brands/model';
import { type OpenFields, unsaid } from '../brands/unsaid';
import type { Playbook } from './playbook-file';

type BrandInFile = Playbook['brand'];

/** The accounts of a file that no other brand here claims: an account speaks for one brand. */
const freeAccounts = (
  accounts: readonly Account[],
  others: readonly Pick<Brand, 'accounts'>[],
): Account[] => accounts.filter((account) => brandOfAccount(others, account) === undefined);

/** Whether a file would change anything of a brand here. */
export function differs(mine: Brand, theirs: BrandInFile, others: readonly Brand[]): boolean {
  const merged = mergedBrand(mine, theirs, others, mine.updatedAt);
  return JSON.stringify(merged) !== JSON.stringify(mine);
}

const both = (mine: readonly string[], theirs: readonly string[]): string[] => [
  ...new Set([...mine, ...theirs]),
];

/** What a file says beyond name, colour and accounts, over what was said before: lists are joined, what the file leaves open stays. */
function joined(mine: OpenFields, theirs: BrandInFile, accounts: readonly Account[]): OpenFields {
  // hours in a zone that this browser doesn't know could never be told open or closed
  const known = (said: OpeningHours | null, otherwise: OpeningHours | null) =>
    said !== null && knowsZone(said.zone) ? said : otherwise;
  // nobody is their own competitor
  const taken = [{ accounts: mine.competitors }, { accounts: [...accounts] }];
  const others = theirs.competitors.filter(
    (account) => brandOfAccount(taken, account) === undefined,
  );
  return {
    languages: languagesFrom(theirs.language, [...mine.languages, ...theirs.languages]),
    agents: both(mine.agents, theirs.agents),
    hours: known(theirs.hours, mine.hours),
    peaks: known(theirs.peaks, mine.peaks),
    answerWithin: theirs.answerWithin ?? mine.answerWithin,
    competitors: [...mine.competitors, ...others],
    register: theirs.register ?? mine.register,
    spellings: both(mine.spellings, theirs.spellings),
    shorteners: both(mine.shorteners, theirs.shorteners),
  };
}

/** A brand with the file's name, colour and language, and the accounts and lists of both. */
export function mergedBrand(
  mine: Brand,
  theirs: BrandInFile,
  others: readonly Brand[],
  now: number,
): Brand {
  const { name, color, language } = theirs;
  const accounts = [...mine.accounts, ...freeAccounts(theirs.accounts, [mine, ...others])];
  return {
    ...mine,
    name,
    color,
    language,
    accounts,
    ...joined(mine, theirs, accounts),
    updatedAt: now,
  };
}

/**
 * The file's brand as a new one. It keeps its id where that is free, so that the file written from it is the same file.
 * @param id where another brand has the file's id, a fresh one
 */
export function newBrand(
  theirs: BrandInFile,
  id: string,
  others: readonly Brand[],
  now: number,
): Brand {
  const { name, color, language } = theirs;
  const accounts = freeAccounts(theirs.accounts, others);
  const dates = { createdAt: now, updatedAt: now, deletedAt: null };
  const open = unsaid(language);
  return {
    id,
    name,
    color,
    language,
    accounts,
    ...open,
    ...joined(open, theirs, accounts),
    ...dates,
  };
}
