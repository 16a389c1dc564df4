import type { ToneRule } from '../model';
import type { StoredRule } from './stored-rule';

/** The id under which a brand's own version of a rule that isn't its own is stored. */
export const ownVersionId = (ruleId: string, brandId: string): string => `${ruleId}@${brandId}`;

/**
 * The rules that run for a brand: the ready-made ones, as the person changed them for every brand or for this one, and
 * the person's own. A rule keeps its id whichever version of it runs.
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
  return [...readyMade.map((rule) => byId.get(rule.id) ?? rule), ...own].map((rule) => {
    const version = brandId === null ? undefined : byId.get(ownVersionId(rule.id, brandId));
    return version === undefined ? rule : { ...version, id: rule.id, brandId: rule.brandId };
  });
}
