import { expect, it } from 'vitest';
import { emptyDraft } from '../rules/rule-draft';
import { ruleOfDraft } from '../rules/rule-of-draft';
import type { StoredRule } from '../rules/stored-rule';
import { planImport } from './plan-import';

const rule = (id: string, name: string, tokens = 'a', brandId: string | null = null) =>
  ruleOfDraft({ ...emptyDraft(brandId), name: { fr: name, en: name }, tokens }, id);
const stored = (...given: Parameters<typeof rule>): StoredRule => ({
  ...rule(...given),
  createdAt: 1,
  updatedAt: 1,
  deletedAt: null,
});

it('adds, changes and passes over, each rule here standing for one of the files’', () => {
  const here = [
    stored('1', 'A'),
    stored('2', 'B'),
    stored('3', 'B', 'b'),
    stored('4', 'D', 'a', 'x'),
  ];
  const read = [rule('r1', 'A', 'other'), rule('r2', 'B', 'b'), rule('r3', 'C'), rule('r4', 'D')];
  const plan = planImport(read, here, 'replace');
  expect(plan.changed).toMatchObject([{ before: { id: '1' }, after: { id: '1' } }]);
  expect(plan.same.map(({ id }) => id)).toEqual(['r2']);
  expect(plan.added.map(({ id }) => id)).toEqual(['r3', 'r4']);
  expect(planImport(read, here, 'keep')).toMatchObject({ changed: [], kept: [{ id: 'r1' }] });
});

it('makes two rules of two files of one name', () => {
  const plan = planImport(
    [rule('r1', 'A', 'x'), rule('r2', 'A', 'y')],
    [stored('1', 'A')],
    'replace',
  );
  expect(plan.changed).toHaveLength(1);
  expect(plan.added.map(({ id }) => id)).toEqual(['r2']);
});
