import { fold } from '../../replies/search/fold';
import type { ToneLanguage, ToneRule } from '../model';
import { ownVersionId, rulesFor } from './rules-for';
import type { StoredRule } from './stored-rule';

/** A rule as it stands in the list. */
export interface ListedRule {
  /** As it runs for the brand in sight; where all are, as it runs where no brand has its own version. */
  rule: ToneRule;
  isOwn: boolean;
  /** Where all brands are in sight, those for which it is switched the other way. */
  otherwise: string[];
}

/**
 * The rules that may run for a brand, on or off; of all brands, those of each too.
 * @param brandId null: all brands
 */
export function rulesInSight(
  brandId: string | null,
  readyMade: readonly ToneRule[],
  stored: readonly StoredRule[],
): ListedRule[] {
  const readyIds = new Set(readyMade.map(({ id }) => id));
  const ofOneBrand = stored.filter(
    (rule) => rule.brandId !== null && !rule.id.includes('@') && !readyIds.has(rule.id),
  );
  const rules = [...rulesFor(brandId, readyMade, stored), ...(brandId === null ? ofOneBrand : [])];
  return rules.map((rule) => ({
    rule,
    isOwn: !readyIds.has(rule.id),
    otherwise:
      brandId !== null
        ? []
        : stored.flatMap((version) =>
            version.brandId !== null &&
            version.id === ownVersionId(rule.id, version.brandId) &&
            version.isOn !== rule.isOn
              ? [version.brandId]
              : [],
          ),
  }));
}

/** What narrows the list down. */
export interface RuleFilter {
  query: string;
  kind: 'all' | 'own' | 'ready-made' | 'off';
}

/** The rules that a filter leaves: every word looked for is in the name, the message or the exact words sought. */
export function filterRules(
  rules: readonly ListedRule[],
  { query, kind }: RuleFilter,
  language: ToneLanguage,
): ListedRule[] {
  const words = fold(query).split(' ').filter(Boolean);
  return rules.filter(({ rule, isOwn, otherwise }) => {
    if (kind === 'own' && !isOwn) return false;
    if (kind === 'ready-made' && isOwn) return false;
    if (kind === 'off' && rule.isOn && otherwise.length === 0) return false;
    if (words.length === 0) return true;
    const { check } = rule;
    const sought = check.kind === 'existence' ? check.tokens : [];
    const text = fold([rule.name[language], rule.message[language], ...sought].join(' '));
    return words.every((word) => text.includes(word));
  });
}
