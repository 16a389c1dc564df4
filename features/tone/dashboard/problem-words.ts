import type { Translate } from '../../../components/translate';
import { type PatternFault, patternFault } from '../rules/pattern-fault';
import type { RuleProblem } from '../rules/rule-problems';

const FAULTS = {
  'open-bracket': 'ruleEditor.openBracket',
  'stray-bracket': 'ruleEditor.strayBracket',
  'open-class': 'ruleEditor.openClass',
  'nothing-repeated': 'ruleEditor.nothingRepeated',
  'look-around': 'ruleEditor.lookAround',
  'back-reference': 'ruleEditor.backReference',
  escape: 'ruleEditor.escape',
  range: 'ruleEditor.range',
  count: 'ruleEditor.repeats',
} as const satisfies Record<Exclude<PatternFault, 'other'>, string>;

/** What is wrong with a field, as the person is told. */
export function problemWords({ why, line, detail }: RuleProblem, t: Translate): string {
  const at = line ?? 1;
  switch (why) {
    case 'empty':
      return t('ruleEditor.emptyField');
    case 'half':
      return t('ruleEditor.half', { line: at });
    case 'twice':
      return t('ruleEditor.twice', { line: at });
    case 'no-number':
      return t('ruleEditor.noNumber');
    case 'no-limit':
      return t('ruleEditor.noLimit');
    case 'crossed':
      return t('ruleEditor.crossed');
    case 'together':
      return t('ruleEditor.costlyTogether', { detail: stepsOf(detail) });
    case 'too-long':
      return placed(t('ruleEditor.tooLong'), line, t);
    case 'too-costly':
      return placed(t('ruleEditor.tooCostly', { detail: stepsOf(detail) }), line, t);
    case 'not-valid': {
      const fault = patternFault(detail);
      return placed(
        fault === 'other' ? t('ruleEditor.notValid', { detail }) : t(FAULTS[fault]),
        line,
        t,
      );
    }
  }
}

/** The figures of the program's own words: « 1002 steps, at most 100 ». */
const stepsOf = (detail: string) => (detail.match(/\d+/g) ?? []).join(' > ');

function placed(problem: string, line: number | null, t: Translate): string {
  if (line !== null) return t('ruleEditor.atLine', { line, problem });
  return problem.charAt(0).toUpperCase() + problem.slice(1);
}
