import type { ToneRule } from '../model';
import type { StoredRule } from './stored-rule';

/** The id under which a brand's own version of a rule that isn't its own is stored. */
export const ownVersionId = (ruleId: string, brandId: string): string => `${ruleId}@${brandId}`;

/** What a person may change of a rule that isn't theirs, or isn't this brand's alone; the rest stays the rule's own. */
type Changed = Pick<ToneRule, 'level' | 'isOn' | 'exceptions'>;

const withChanges = (rule: ToneRule, { level, isOn, exceptions }: Changed): ToneRule => ({
  ...rule,
  level,
  isOn,
  exceptions: [...new Set([...rule.exceptions, ...exceptions])],
});

/**
 * The rules that run for a brand: the ready-made ones, as the person changed them for every brand or for this one, and
 * the person's own. A rule keeps its id whichever version of it runs, and what it looks for: that comes with Vigie, or
 * from the person's rule as it is today.
 * @param stored those not removed
 * @param brandId null: nobody's in particular
 */
export function rulesFor(
  brandId: string | null,
  readyMade: readonly ToneRule[],
  stored: readonly StoredRule[],
): ToneRule[] {
  const byId = new Map(stored.map((rule) => [rule.id, rule]));
  const readyIds = new Set(readyMade.map(({ id }) => id));
  const own = stored.filter(
    (rule) =>
      !readyIds.has(rule.id) &&
      !rule.id.includes('@') &&
      (rule.brandId === null || rule.brandId === brandId),
  );
  const everywhere = readyMade.map((rule) => {
    const changed = byId.get(rule.id);
    return changed === undefined ? rule : withChanges(rule, changed);
  });
  return [...everywhere, ...own].map((rule) => {
    const version = brandId === null ? undefined : byId.get(ownVersionId(rule.id, brandId));
    return version === undefined ? rule : withChanges(rule, version);
  });
}
