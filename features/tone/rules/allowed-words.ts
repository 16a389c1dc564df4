import type { ToneRule } from '../model';
import { wordsOfPattern } from './plain-pattern';
import { ownVersionId } from './rules-for';
import type { StoredRule } from './stored-rule';

/** What a brand alone lets stand though a rule finds it. */
export interface AllowedWords {
  brandId: string;
  /** As the brand's own version of the rule holds it. */
  pattern: string;
  /** As the person wrote it; a pattern as it is. */
  words: string;
}

/**
 * The exceptions of brands' own versions of a rule, but for those of the rule itself.
 * @param rule as it runs for nobody in particular
 * @param brandId null: those of every brand
 */
export function allowedWords(
  rule: ToneRule,
  stored: readonly StoredRule[],
  brandId: string | null,
): AllowedWords[] {
  return stored.flatMap((version) => {
    const owner = version.brandId;
    if (owner === null || version.id !== ownVersionId(rule.id, owner)) return [];
    if (brandId !== null && owner !== brandId) return [];
    return version.exceptions
      .filter((pattern) => !rule.exceptions.includes(pattern))
      .map((pattern) => ({
        brandId: owner,
        pattern,
        words: wordsOfPattern(pattern, false) ?? pattern,
      }));
  });
}
