import { checkText } from '../check-text';
import { nativePattern } from '../kinds/native-pattern';
import { prepareRules } from '../prepare-rules';
import { exampleContext } from './example-context';
import { readyMadeRules } from './ready-made';
import type { Example, RuleExamples } from './rule-examples';

/** How right a rule is on a set of examples. */
export interface RuleFigures {
  /** Share of what it found that was to be found; 1 where it found nothing. */
  precision: number;
  /** Share of what was to be found that it found. */
  recall: number;
  missed: Example[];
  alarms: Example[];
}

/** Runs the rule of a set on its examples: a text with any hit counts as found. */
export function ruleFigures(set: RuleExamples): RuleFigures {
  const rule = readyMadeRules.find(({ id }) => id === set.ruleId);
  if (rule === undefined) {
    throw new Error(`no rule ${set.ruleId}`);
  }
  const { ready } = prepareRules([rule], nativePattern);
  const finds = (example: Example) =>
    checkText(
      typeof example === 'string' ? example : example.text,
      ready,
      exampleContext(rule, set, example),
    ).length > 0;
  const missed = set.hits.filter((example) => !finds(example));
  const alarms = set.clean.filter(finds);
  const found = set.hits.length - missed.length;
  return {
    precision: found + alarms.length === 0 ? 1 : found / (found + alarms.length),
    recall: found / set.hits.length,
    missed,
    alarms,
  };
}
