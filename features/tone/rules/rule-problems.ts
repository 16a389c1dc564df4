import { findByKind } from '../kinds/find-by-kind';
import { type CompilePattern, PatternRefused, type RefusalReason } from '../kinds/pattern';
import { spare } from '../kinds/spare';
import type { Check } from '../model';
import { prepareRules } from '../prepare-rules';
import type { DraftPair, RuleDraft } from './rule-draft';
import {
  checkOfDraft,
  linesOf,
  numberOf,
  patternOf,
  patternOfException,
  ruleOfDraft,
} from './rule-of-draft';

/** What can be wrong in the fields of a rule; several fields that belong together are one. */
export type RuleField =
  | 'name'
  | 'message'
  | 'tokens'
  | 'fix'
  | 'pairs'
  | 'token'
  | 'limits'
  | 'first'
  | 'second'
  | 'match'
  | 'least'
  | 'longest'
  | 'exceptions';

/**
 * What is wrong with a field.
 * - `empty`: it can't be left so. `half`: a pair with one side. `twice`: a line as another before it.
 * - `no-number`; `no-limit`: neither most nor least; `crossed`: the least is over the most.
 * - `together`: all patterns of the rule cost too much, none of them being at fault alone.
 * - the others: a pattern that will not be run.
 */
export interface RuleProblem {
  why:
    | 'empty'
    | 'half'
    | 'twice'
    | 'no-number'
    | 'no-limit'
    | 'crossed'
    | 'together'
    | RefusalReason;
  /** From 1, in fields of several lines; null in others. */
  line: number | null;
  /** For a pattern, the words (English) of the program that read it. */
  detail: string;
}

export type RuleProblems = Partial<Record<RuleField, RuleProblem>>;

const because = (why: RuleProblem['why'], line: number | null = null): RuleProblem => ({
  why,
  line,
  detail: '',
});

/** The field in which what a kind looks for stands. */
const SOUGHT: Partial<Record<Check['kind'], RuleField>> = {
  existence: 'tokens',
  substitution: 'pairs',
  occurrence: 'token',
  consistency: 'pairs',
  conditional: 'first',
  capitalization: 'match',
};

/** The first thing that is wrong in each field of a draft; none: it is a rule that runs. */
export function problemsOf(draft: RuleDraft, compile: CompilePattern): RuleProblems {
  const isBlank = ({ fr, en }: RuleDraft['name']) => `${fr}${en}`.trim() === '';
  const found: Partial<Record<RuleField, RuleProblem | null>> = {
    name: isBlank(draft.name) ? because('empty') : null,
    message: isBlank(draft.message) ? because('empty') : null,
    exceptions: firstOf(draft.exceptions.split('\n'), (line) => {
      if (line.trim() !== '') spare([patternOfException(draft, line)], compile);
    }),
    ...checkProblems(draft, compile),
  };
  const problems = Object.fromEntries(
    Object.entries(found).filter(([, problem]) => problem !== null),
  );
  return Object.keys(problems).length > 0 ? problems : wholeProblem(draft, compile);
}

/** What is wrong with the patterns of a rule together. */
function wholeProblem(draft: RuleDraft, compile: CompilePattern): RuleProblems {
  const [refused] = prepareRules([ruleOfDraft(draft, '')], compile).refused;
  if (refused === undefined) return {};
  const field = SOUGHT[draft.kind] ?? 'exceptions';
  return { [field]: { why: 'together', line: null, detail: refused.detail } };
}

function checkProblems(
  draft: RuleDraft,
  compile: CompilePattern,
): Partial<Record<RuleField, RuleProblem | null>> {
  const { kind, ignoreCase, nonword } = draft;
  const tryCheck = (check: Check) =>
    void findByKind(check, { compile, spared: () => [], message: draft.message });
  const tryToken = (token: string) =>
    tryCheck({ kind: 'existence', tokens: [token], ignoreCase, nonword, fix: null });
  const tryBare = (token: string) =>
    tryCheck({ kind: 'occurrence', token, max: 1, min: null, ignoreCase, unit: 'text' });
  const single = (field: string) =>
    field.trim() === '' ? because('empty') : tried(field, tryBare);
  const tried = (field: string, attempt: (pattern: string) => void) =>
    problemOf(() => attempt(patternOf(draft, field)));
  switch (kind) {
    case 'existence': {
      const tokenProblem = () => {
        if (linesOf(draft.tokens).length === 0) return because('empty');
        const lines = draft.tokens.split('\n');
        const attempt = (line: string) => line.trim() && tryToken(patternOf(draft, line));
        return firstOf(lines, attempt) ?? repeated(lines);
      };
      return {
        tokens: tokenProblem(),
        fix: draft.fix === 'replace' && draft.fixText.trim() === '' ? because('empty') : null,
      };
    }
    case 'substitution':
      return {
        pairs: pairProblem(draft.pairs, true, ({ one, other }) =>
          tryCheck({ kind, swap: { [patternOf(draft, one)]: other }, ignoreCase, nonword }),
        ),
      };
    case 'consistency':
      return {
        pairs: pairProblem(draft.pairs, false, ({ one, other }) => {
          tryToken(patternOf(draft, one));
          tryToken(patternOf(draft, other));
        }),
      };
    case 'occurrence':
      return { token: single(draft.token), limits: limitsProblem(draft) };
    case 'conditional':
      return { first: single(draft.first), second: single(draft.second) };
    case 'capitalization': {
      if (draft.match !== 'pattern') return {};
      if (draft.matchPattern.trim() === '') return { match: because('empty') };
      return { match: problemOf(() => tryCheck(checkOfDraft(draft))) };
    }
    case 'readability':
      return { least: numberProblem(draft.least) };
    case 'length':
      return { longest: numberProblem(draft.longest) };
    case 'detector':
      return {};
  }
}

function problemOf(attempt: () => void, line: number | null = null): RuleProblem | null {
  try {
    attempt();
    return null;
  } catch (error) {
    if (!(error instanceof PatternRefused)) throw error;
    return { why: error.reason, line, detail: error.message };
  }
}

function firstOf<Line>(
  lines: readonly Line[],
  attempt: (line: Line) => unknown,
): RuleProblem | null {
  for (const [i, line] of lines.entries()) {
    const problem = problemOf(() => void attempt(line), i + 1);
    if (problem) return problem;
  }
  return null;
}

function repeated(lines: readonly string[]): RuleProblem | null {
  const said = lines.map((line) => line.trim());
  const at = said.findIndex((line, i) => line !== '' && said.indexOf(line) < i);
  return at < 0 ? null : because('twice', at + 1);
}

/** @param mayBeEmpty the other side may be: then what is found is taken away */
function pairProblem(
  pairs: readonly DraftPair[],
  mayBeEmpty: boolean,
  attempt: (pair: DraftPair) => void,
): RuleProblem | null {
  const isEmpty = (side: string) => side.trim() === '';
  if (pairs.every(({ one, other }) => isEmpty(one) && isEmpty(other))) return because('empty');
  const half = pairs.findIndex(({ one, other }) =>
    isEmpty(one) ? !isEmpty(other) : !mayBeEmpty && isEmpty(other),
  );
  if (half >= 0) return because('half', half + 1);
  return (
    firstOf(pairs, (pair) => {
      if (!isEmpty(pair.one)) attempt(pair);
    }) ?? repeated(pairs.map(({ one }) => one))
  );
}

function limitsProblem({ max, min }: RuleDraft): RuleProblem | null {
  const [most, least] = [numberOf(max), numberOf(min)];
  if (Number.isNaN(most) || Number.isNaN(least)) return because('no-number');
  if (most === null && least === null) return because('no-limit');
  return most !== null && least !== null && least > most ? because('crossed') : null;
}

function numberProblem(field: string): RuleProblem | null {
  const number = numberOf(field);
  if (number === null) return because('empty');
  return Number.isNaN(number) ? because('no-number') : null;
}
