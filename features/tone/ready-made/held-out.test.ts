import { describe, expect, it } from 'vitest';
import { checkText } from '../check-text';
import { nativePattern } from '../kinds/native-pattern';
import { prepareRules } from '../prepare-rules';
import { exampleContext } from './example-context';
import { readyMadeRules } from './ready-made';
import type { Example, RuleExamples } from './rule-examples';

/** What docs/tone-rules.md asks of every rule, on examples that did not make it. */
const PRECISION = 0.95;
const RECALL = 0.9;

const files = import.meta.glob<{ examples: RuleExamples }>('./held-out/*/*.ts', { eager: true });

describe.each(Object.values(files).map(({ examples }) => ({ ...examples })))('$ruleId', (set) => {
  const rule = readyMadeRules.find(({ id }) => id === set.ruleId);

  it('is as right on examples kept apart', () => {
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
    const precision = found / Math.max(1, found + alarms.length);
    const recall = found / set.hits.length;
    console.info(
      [
        `${set.ruleId}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${set.hits.length} + ${set.clean.length})`,
        ...missed.map((example) => `  missed: ${JSON.stringify(example)}`),
        ...alarms.map((example) => `  alarm: ${JSON.stringify(example)}`),
      ].join('\n'),
    );
    expect(precision).toBeGreaterThanOrEqual(PRECISION);
    expect(recall).toBeGreaterThanOrEqual(set.recall ?? RECALL);
  });
});
