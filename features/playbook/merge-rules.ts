import type { ToneRule } from '../tone/model';
import { ownVersionId } from '../tone/rules/rules-for';
import type { StoredRule } from '../tone/rules/stored-rule';
import { brandRules } from './brand-rules';
import type { Standing } from './merge-plan';
import { type Choice, choiceFor } from './resolve-merge';
import type { RuleInFile } from './rule-in-file';
import { rulePrint } from './rule-print';

/** A tone rule of the file beside the one that it meets here. */
export interface RuleItem {
  standing: Standing;
  theirs: RuleInFile;
  /** As it runs for the brand; null: none. */
  mine: ToneRule | null;
  /** Whether it may stand beside the one here: a ready-made rule is there once. */
  mayBeBoth: boolean;
}

export interface RulesInput {
  rules: readonly RuleInFile[];
  /** The brand that takes them in. */
  brandId: string;
  /** Every rule stored, of all brands, removed ones too. */
  stored: readonly StoredRule[];
  /** What each rule said when it last came from a file and in the files written here, by id, as `rulePrint`. */
  inFiles: ReadonlyMap<string, ReadonlySet<string>>;
}

const isReadyMade = (id: string): boolean => id.includes('.');

/** Compares a playbook's tone rules with those of the brand here, rule by rule as they run for it. Changes nothing. */
export function planRules({ rules, brandId, stored, inFiles }: RulesInput): RuleItem[] {
  const here = new Map(brandRules(brandId, stored).map((rule) => [rule.id, rule]));
  const removed = new Set(
    stored
      .filter((rule) => rule.deletedAt !== null && rule.brandId === brandId)
      .map(({ id }) => id),
  );
  const standingOf = (theirs: RuleInFile, mine: ToneRule | null): Standing => {
    if (mine === null) return removed.has(theirs.id) ? 'changed-here' : 'added';
    const [their, my] = [rulePrint(theirs), rulePrint(mine)];
    if (their === my) return 'same';
    const said = inFiles.get(theirs.id);
    if (said?.has(their)) return 'changed-here';
    return said?.has(my) ? 'changed-there' : 'conflict';
  };
  return rules.map((theirs) => {
    const mine = here.get(theirs.id) ?? null;
    const mayBeBoth = mine !== null && !isReadyMade(theirs.id);
    return { standing: standingOf(theirs, mine), theirs, mine, mayBeBoth };
  });
}

/** The rows that a plan comes to with the choices made, all of them the brand's alone. */
export function resolveRules(
  plan: readonly RuleItem[],
  choices: ReadonlyMap<string, Choice>,
  into: { brandId: string; stored: readonly StoredRule[]; now: number; newId: () => string },
): StoredRule[] {
  const { brandId, stored, now, newId } = into;
  const byId = new Map(stored.map((rule) => [rule.id, rule]));
  const idFor = ({ theirs, mine, mayBeBoth }: RuleItem, choice: Choice): string => {
    if (choice === 'both' && mayBeBoth) return newId();
    if (isReadyMade(theirs.id)) return ownVersionId(theirs.id, brandId);
    if (mine !== null)
      return mine.brandId === brandId ? theirs.id : ownVersionId(theirs.id, brandId);
    const taken = byId.get(theirs.id);
    return taken === undefined || taken.brandId === brandId ? theirs.id : newId();
  };
  return plan.flatMap((item) => {
    const choice = choiceFor(item, choices);
    if (item.standing === 'same' || choice === 'mine') return [];
    const id = idFor(item, choice);
    const createdAt = byId.get(id)?.createdAt ?? now;
    return [{ ...item.theirs, id, brandId, createdAt, updatedAt: now, deletedAt: null }];
  });
}
