import { liveQuery, type Observable } from 'dexie';
import { strictDatabase } from '../../storage/database';
import { type TakeBack, writeRows } from '../../storage/write-rows';
import type { ToneRule } from './model';
import type { AllowedWords } from './rules/allowed-words';
import { ownVersionId } from './rules/rules-for';
import type { StoredRule } from './rules/stored-rule';

const { toneRules } = strictDatabase;

/** What may be changed of a rule without writing another. */
export type RuleChange = Partial<Pick<ToneRule, 'isOn' | 'level' | 'exceptions'>>;

/** The person's rules and versions of rules that are not removed, and again whenever one changes. */
export const liveStoredRules = (): Observable<StoredRule[]> =>
  liveQuery(() => toneRules.filter(({ deletedAt }) => deletedAt === null).toArray());

/** Brands' own versions of a rule. */
const versionsOf = (id: string, stored: readonly StoredRule[]): StoredRule[] =>
  stored.filter((rule) => rule.deletedAt === null && rule.id.startsWith(ownVersionId(id, '')));

/** Stores rules, all or none. */
const write = (
  rulesOf: (stored: readonly StoredRule[]) => readonly ToneRule[],
  isRemoval = false,
): Promise<TakeBack> => writeRows(strictDatabase, toneRules, rulesOf, isRemoval);

/**
 * Changes a rule for one brand alone.
 * @param rule as it runs for that brand now, under the rule's own id
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export function changeForBrand(
  rule: ToneRule,
  brandId: string,
  change: RuleChange,
): Promise<TakeBack> {
  const id = rule.brandId === brandId ? rule.id : ownVersionId(rule.id, brandId);
  return write(() => [{ ...rule, ...change, id, brandId }]);
}

/**
 * Has a rule find again, for a brand, what it let stand there.
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export function disallowWords(
  ruleId: string,
  { brandId, pattern }: Pick<AllowedWords, 'brandId' | 'pattern'>,
): Promise<TakeBack> {
  return write((stored) =>
    stored
      .filter(({ id, deletedAt }) => id === ownVersionId(ruleId, brandId) && deletedAt === null)
      .map((version) => ({
        ...version,
        exceptions: version.exceptions.filter((exception) => exception !== pattern),
      })),
  );
}

/**
 * Changes a rule for every brand, those with a version of their own too.
 * @param rule as it runs for nobody in particular
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export function changeEverywhere(rule: ToneRule, change: RuleChange): Promise<TakeBack> {
  return write((stored) =>
    [rule, ...versionsOf(rule.id, stored)].map((each) => ({ ...each, ...change })),
  );
}

/**
 * Stores rules of the person's own, new or changed. Brands' own versions follow a new level.
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export function saveRules(rules: readonly ToneRule[]): Promise<TakeBack> {
  return write((stored) => {
    const levels = new Map(stored.map(({ id, level }) => [id, level]));
    return rules.flatMap((rule) => [
      rule,
      ...(levels.get(rule.id) === rule.level ? [] : versionsOf(rule.id, stored)).map((version) => ({
        ...version,
        level: rule.level,
      })),
    ]);
  });
}

/**
 * Removes a rule of the person's own, with brands' versions of it.
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export function removeRule(rule: ToneRule): Promise<TakeBack> {
  return write((stored) => [rule, ...versionsOf(rule.id, stored)], true);
}
