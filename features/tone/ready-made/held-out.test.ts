import { describe, expect, it } from 'vitest';
import type { RuleExamples } from './rule-examples';
import { ruleFigures } from './rule-figures';

/** What docs/tone-rules.md asks of every rule, on examples that did not make it. */
const PRECISION = 0.95;
const RECALL = 0.9;

type Sets = Record<string, { examples: RuleExamples }>;
const sets: Record<string, Sets> = {
  'kept apart': import.meta.glob('./held-out/*/*.ts', { eager: true }),
  'by another hand': import.meta.glob('./by-another-hand/*/*.ts', { eager: true }),
};

describe.each(Object.entries(sets))('on examples %s', (_name, files) => {
  it.each(Object.values(files).map(({ examples }) => ({ ...examples })))(
    '$ruleId is as right as is asked',
    (set) => {
      const { precision, recall, missed, alarms } = ruleFigures(set);
      console.info(
        [
          `${set.ruleId}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${set.hits.length} + ${set.clean.length})`,
          ...missed.map((example) => `  missed: ${JSON.stringify(example)}`),
          ...alarms.map((example) => `  alarm: ${JSON.stringify(example)}`),
        ].join('\n'),
      );
      expect(precision).toBeGreaterThanOrEqual(PRECISION);
      expect(recall).toBeGreaterThanOrEqual(RECALL);
    },
  );
});
