import type { ToneRule } from '../model';
import type { StoredRule } from '../rules/stored-rule';

/** What becomes of a rule of the same name that is there already. */
export type SameName = 'replace' | 'keep';

/** What an import would do. */
export interface ValePlan {
  added: ToneRule[];
  /** `after` stands under the id of `before`. */
  changed: { before: StoredRule; after: ToneRule }[];
  /** The same here already. */
  same: ToneRule[];
  /** Another one here has the name, and is kept. */
  kept: ToneRule[];
}

/** What tells two rules apart but for when they were stored. */
const content = (rule: ToneRule): string => {
  const { name, level, check, message, scope, exceptions, section, isOn } = rule;
  return JSON.stringify([name, level, check, message, scope, exceptions, section, isOn]);
};

/**
 * Sets rules that were read beside the person's own: one of the same name and brand is the same rule, and no rule here
 * stands for two of the files'.
 * @param own of the person's, not removed
 */
export function planImport(
  read: readonly ToneRule[],
  own: readonly StoredRule[],
  sameName: SameName,
): ValePlan {
  const plan: ValePlan = { added: [], changed: [], same: [], kept: [] };
  const free = new Set(own);
  for (const rule of read) {
    const namesakes = [...free].filter(
      ({ name, brandId }) =>
        brandId === rule.brandId && (name.fr === rule.name.fr || name.en === rule.name.en),
    );
    const before = namesakes.find((one) => content(one) === content(rule)) ?? namesakes[0];
    if (before === undefined) {
      plan.added.push(rule);
      continue;
    }
    free.delete(before);
    if (content(before) === content(rule)) plan.same.push(rule);
    else if (sameName === 'keep') plan.kept.push(rule);
    else plan.changed.push({ before, after: { ...rule, id: before.id } });
  }
  return plan;
}
