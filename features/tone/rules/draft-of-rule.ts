import type { Check, ToneRule } from '../model';
import { wordsOfPattern } from './plain-pattern';
import { emptyDraft, type RuleDraft, takesBarePatterns } from './rule-draft';

/** A rule as the fields in which it is edited: as words where all its patterns are, else as patterns. */
export function draftOfRule(rule: ToneRule): RuleDraft {
  const { check } = rule;
  const asWord = takesBarePatterns(check.kind);
  const isPlain =
    patternsOf(check).every((one) => wordsOfPattern(one, asWord) !== null) &&
    rule.exceptions.every((one) => wordsOfPattern(one, false) !== null);
  const shown = (pattern: string, edged = asWord) =>
    (isPlain ? wordsOfPattern(pattern, edged) : null) ?? pattern;
  return {
    ...emptyDraft(rule.brandId),
    name: rule.name,
    level: rule.level,
    message: rule.message,
    scope: rule.scope,
    isOn: rule.isOn,
    kind: check.kind,
    asPatterns: !isPlain,
    ...fieldsOf(check, shown),
    exceptions: rule.exceptions.map((one) => shown(one, false)).join('\n'),
    section: rule.section ?? '',
  };
}

function patternsOf(check: Check): string[] {
  switch (check.kind) {
    case 'existence':
      return check.tokens;
    case 'substitution':
      return Object.keys(check.swap);
    case 'consistency':
      return Object.entries(check.either).flat();
    case 'occurrence':
      return [check.token];
    case 'conditional':
      return [check.first, check.second];
    case 'capitalization':
      return check.match.startsWith('$') ? [] : [check.match];
    default:
      return [];
  }
}

function fieldsOf(check: Check, shown: (pattern: string) => string): Partial<RuleDraft> {
  switch (check.kind) {
    case 'existence': {
      const { tokens, ignoreCase, nonword, fix } = check;
      return {
        ignoreCase,
        nonword,
        tokens: tokens.map((token) => shown(token)).join('\n'),
        fix: fix === null ? 'none' : fix === '' ? 'remove' : 'replace',
        fixText: fix ?? '',
      };
    }
    case 'substitution': {
      const { swap, ignoreCase, nonword } = check;
      const pairs = Object.entries(swap).map(([one, other]) => ({ one: shown(one), other }));
      return { ignoreCase, nonword, pairs };
    }
    case 'consistency': {
      const { either, ignoreCase, nonword } = check;
      const pairs = Object.entries(either).map(([one, other]) => ({
        one: shown(one),
        other: shown(other),
      }));
      return { ignoreCase, nonword, pairs };
    }
    case 'occurrence': {
      const { token, max, min, ignoreCase, unit } = check;
      const typed = (limit: number | null) => (limit === null ? '' : String(limit));
      return { token: shown(token), max: typed(max), min: typed(min), ignoreCase, unit };
    }
    case 'conditional': {
      const { first, second, ignoreCase } = check;
      return { first: shown(first), second: shown(second), ignoreCase };
    }
    case 'capitalization': {
      const prefix = check.prefix ?? '';
      switch (check.match) {
        case '$sentence':
        case '$title':
        case '$lower':
        case '$upper':
          return { match: check.match, prefix };
        default:
          return { match: 'pattern', matchPattern: check.match, prefix };
      }
    }
    case 'readability':
      return { formula: check.formula, least: String(check.min) };
    case 'length':
      return { lengthUnit: check.unit, longest: String(check.max) };
    case 'detector':
      return { detector: check };
  }
}
