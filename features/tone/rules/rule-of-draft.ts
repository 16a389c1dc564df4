import type { Check, ToneLanguage, ToneRule } from '../model';
import { patternOfWords } from './plain-pattern';
import { type RuleDraft, takesBarePatterns } from './rule-draft';

/** What stands on the lines of a field, without the empty ones. */
export const linesOf = (field: string): string[] =>
  field
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A whole number of a field, not below nothing; null where it is empty, NaN where it is none. */
export function numberOf(field: string): number | null {
  if (field.trim() === '') return null;
  return /^\d{1,6}$/.test(field.trim()) ? Number(field) : Number.NaN;
}

/** What a field of a draft looks for, as a pattern. */
export function patternOf(draft: Pick<RuleDraft, 'kind' | 'asPatterns'>, field: string): string {
  return draft.asPatterns ? field.trim() : patternOfWords(field, takesBarePatterns(draft.kind));
}

/** What is never a hit, as a pattern. */
export const patternOfException = ({ asPatterns }: Pick<RuleDraft, 'asPatterns'>, line: string) =>
  asPatterns ? line.trim() : patternOfWords(line, false);

/** What a draft looks for. Fields that are missing or wrong give a check that finds nothing there. */
export function checkOfDraft(draft: RuleDraft): Check {
  const { kind, ignoreCase, nonword, unit } = draft;
  const pattern = (field: string) => patternOf(draft, field);
  const filled = draft.pairs.filter(({ one }) => one.trim() !== '');
  switch (kind) {
    case 'existence': {
      const tokens = linesOf(draft.tokens).map(pattern);
      const fix = { none: null, remove: '', replace: draft.fixText.trim() }[draft.fix];
      return { kind, tokens, ignoreCase, nonword, fix };
    }
    case 'substitution': {
      const swap = Object.fromEntries(filled.map(({ one, other }) => [pattern(one), other.trim()]));
      return { kind, swap, ignoreCase, nonword };
    }
    case 'consistency': {
      const both = filled.filter(({ other }) => other.trim() !== '');
      const either = Object.fromEntries(
        both.map(({ one, other }) => [pattern(one), pattern(other)]),
      );
      return { kind, either, ignoreCase, nonword };
    }
    case 'occurrence': {
      const limit = (field: string) => {
        const number = numberOf(field);
        return Number.isNaN(number) ? null : number;
      };
      const token = pattern(draft.token);
      return { kind, token, max: limit(draft.max), min: limit(draft.min), ignoreCase, unit };
    }
    case 'conditional':
      return { kind, first: pattern(draft.first), second: pattern(draft.second), ignoreCase };
    case 'capitalization': {
      const match = draft.match === 'pattern' ? draft.matchPattern.trim() : draft.match;
      return { kind, match, prefix: draft.prefix === '' ? null : draft.prefix };
    }
    case 'readability':
      return { kind, formula: draft.formula, min: numberOf(draft.least) ?? 0 };
    case 'length':
      return { kind, unit: draft.lengthUnit, max: numberOf(draft.longest) ?? 0 };
    case 'detector':
      if (draft.detector === null) throw new Error('a detector is given, never written');
      return draft.detector;
  }
}

/** A draft as a rule. What is said in one language only is said so in the other too. */
export function ruleOfDraft(draft: RuleDraft, id: string): ToneRule {
  const { brandId, level, scope, isOn, section } = draft;
  const inBoth = ({ fr, en }: Record<ToneLanguage, string>) => ({
    fr: fr.trim() || en.trim(),
    en: en.trim() || fr.trim(),
  });
  return {
    id,
    brandId,
    name: inBoth(draft.name),
    level,
    check: checkOfDraft(draft),
    message: inBoth(draft.message),
    scope,
    exceptions: linesOf(draft.exceptions).map((line) => patternOfException(draft, line)),
    section: section.trim() || null,
    isOn,
  };
}
