import type { ToneRule } from '../tone/model';
import type { StoredRule } from '../tone/rules/stored-rule';

/** Separates a rule from the brand in the id of a brand's own version of it, as `ownVersionId` writes it. */
const AT = '@';

/**
 * All that was said of tone rules for a brand: its own rules and those for every brand, and the ready-made ones that were
 * changed, each as it runs for the brand and under the rule's own id. In the order of their ids.
 * @param stored removed ones too: they are left out
 */
export function brandRules(brandId: string, stored: readonly StoredRule[]): ToneRule[] {
  const rules = new Map<string, ToneRule>();
  const standing = stored.filter(
    (rule) => rule.deletedAt === null && (rule.brandId === null || rule.brandId === brandId),
  );
  const isVersion = ({ id }: StoredRule) => id.includes(AT);
  // the brand's versions last: they go over what is said for every brand
  for (const rule of [...standing].sort((a, b) => Number(isVersion(a)) - Number(isVersion(b)))) {
    const [id = rule.id] = rule.id.split(AT);
    const under = rules.get(id);
    rules.set(id, { ...rule, id, brandId: under === undefined ? rule.brandId : under.brandId });
  }
  return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
