import { describe, expect, it } from 'vitest';
import { checkText } from '../check-text';
import { nativePattern } from '../kinds/native-pattern';
import { prepareRules } from '../prepare-rules';
import { exampleContext } from './example-context';
import { readyMadeRules } from './ready-made';
import type { Example, RuleExamples } from './rule-examples';

const files = import.meta.glob<{ examples: RuleExamples }>('./*/*.examples.ts', { eager: true });
const sets = new Map(Object.values(files).map(({ examples }) => [examples.ruleId, examples]));

it('gives every ready-made rule an id of its own', () => {
  expect(new Set(readyMadeRules.map(({ id }) => id)).size).toBe(readyMadeRules.length);
});

it('has no examples of a rule that is gone', () => {
  const ids = readyMadeRules.map(({ id }) => id);
  expect([...sets.keys()].filter((id) => !ids.includes(id))).toEqual([]);
});

describe.each(readyMadeRules.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  const { ready, refused } = prepareRules([rule], nativePattern);
  const examples = sets.get(id);
  const findsIn = (example: Example) =>
    examples !== undefined &&
    checkText(
      typeof example === 'string' ? example : example.text,
      ready,
      exampleContext(rule, examples, example),
    ).length > 0;

  it('has patterns that are valid', () => {
    expect(refused).toEqual([]);
  });

  it('has ten examples of each sort, none twice', () => {
    expect(examples?.hits.length).toBeGreaterThanOrEqual(10);
    expect(examples?.clean.length).toBeGreaterThanOrEqual(10);
    const all = [...(examples?.hits ?? []), ...(examples?.clean ?? [])].map((one) =>
      JSON.stringify(one),
    );
    expect(all).toEqual([...new Set(all)]);
  });

  it('finds what it should', () => {
    expect(examples?.hits.filter((example) => !findsIn(example))).toEqual([]);
  });

  it('leaves alone what it should', () => {
    expect(examples?.clean.filter(findsIn)).toEqual([]);
  });
});
