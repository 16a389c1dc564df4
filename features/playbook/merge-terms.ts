import type { StoredTerm } from '../crisis/watch/stored-term';
import { termKey } from '../crisis/watch/term-key';
import type { Standing } from './merge-plan';
import { type Choice, choiceFor } from './resolve-merge';
import { type TermInFile, termFromFile, termPrint } from './term-in-file';

/** A watch term of the file beside the one that it meets here. */
export interface TermItem {
  standing: Standing;
  theirs: TermInFile;
  /** Null: none. */
  mine: StoredTerm | null;
  /** The same is never looked for twice. */
  mayBeBoth: false;
}

export interface TermsInput {
  terms: readonly TermInFile[];
  /** The brand that takes them in. */
  brandId: string;
  /** Every term stored, of all brands, removed ones too. */
  stored: readonly StoredTerm[];
  /** What each term said when it last came from a file and in the files written here, by id, as `termPrint`. */
  inFiles: ReadonlyMap<string, ReadonlySet<string>>;
}

const isThere = ({ deletedAt }: StoredTerm): boolean => deletedAt === null;

/** The terms that are watched for a brand: its own and those for every brand, in the order of their ids. */
export const brandTerms = (brandId: string, stored: readonly StoredTerm[]): StoredTerm[] =>
  stored
    .filter((term) => isThere(term) && (term.brandId === null || term.brandId === brandId))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * Compares a playbook's watch terms with those of the brand here. A term is met by its id, else by what it looks for.
 * Changes nothing.
 */
export function planWatchTerms({ terms, brandId, stored, inFiles }: TermsInput): TermItem[] {
  const here = brandTerms(brandId, stored);
  const byId = new Map(here.map((term) => [term.id, term]));
  const byKey = new Map(here.map((term) => [termKey({ ...term, brandId }), term]));
  const removed = new Set(
    stored.filter((term) => !isThere(term) && term.brandId === brandId).map(({ id }) => id),
  );
  const standingOf = (theirs: TermInFile, mine: StoredTerm | null): Standing => {
    if (mine === null) return removed.has(theirs.id) ? 'changed-here' : 'added';
    const [their, my] = [termPrint(termFromFile(theirs, brandId)), termPrint(mine)];
    if (their === my) return 'same';
    const said = inFiles.get(mine.id);
    if (said?.has(their)) return 'changed-here';
    return said?.has(my) ? 'changed-there' : 'conflict';
  };
  return terms.map((theirs) => {
    const mine = byId.get(theirs.id) ?? byKey.get(termKey(termFromFile(theirs, brandId))) ?? null;
    return { standing: standingOf(theirs, mine), theirs, mine, mayBeBoth: false };
  });
}

/** The rows that a plan comes to with the choices made: new ones the brand's alone, others whose they were. */
export function resolveTerms(
  plan: readonly TermItem[],
  choices: ReadonlyMap<string, Choice>,
  into: { brandId: string; stored: readonly StoredTerm[]; now: number; newId: () => string },
): StoredTerm[] {
  const { brandId, stored, now, newId } = into;
  const byId = new Map(stored.map((term) => [term.id, term]));
  const rows = new Map<string, StoredTerm>();
  const seen = new Set<string>();
  for (const item of plan) {
    const { theirs, mine, standing } = item;
    if (standing === 'same' || choiceFor(item, choices) !== 'theirs') continue;
    const term = termFromFile(theirs, mine === null ? brandId : mine.brandId);
    const key = termKey(term);
    // a file may say one thing twice
    if (seen.has(key)) continue;
    seen.add(key);
    const taken = byId.get(theirs.id);
    const isFree = taken === undefined || taken.brandId === brandId;
    const id = mine?.id ?? (isFree ? theirs.id : newId());
    const createdAt = byId.get(id)?.createdAt ?? now;
    rows.set(id, { ...term, id, createdAt, updatedAt: now, deletedAt: null });
  }
  return [...rows.values()];
}
