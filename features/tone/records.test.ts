import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { strictDatabase } from '../../storage/database';
import type { ToneRule } from './model';
import { changeForBrand } from './records';
import { rulesFor } from './rules/rules-for';

const RULE: ToneRule = {
  id: 'fr.blame',
  brandId: null,
  name: { fr: 'Reproche', en: 'Blame' },
  level: 'warning',
  check: { kind: 'existence', tokens: ['a'], ignoreCase: true, nonword: false, fix: null },
  message: { fr: '', en: '' },
  scope: { languages: [], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};

const forBrand = async (brandId: string) => {
  const [rule] = rulesFor(brandId, [RULE], await strictDatabase.toneRules.toArray());
  if (rule === undefined) throw new Error('the rule is gone');
  return rule;
};

beforeEach(async () => {
  await strictDatabase.delete();
  await strictDatabase.open();
});

it('changes a rule for one brand, step by step, and takes the last step back', async () => {
  await changeForBrand(await forBrand('a'), 'a', { exceptions: ['vous devez'] });
  const takeBack = await changeForBrand(await forBrand('a'), 'a', { isOn: false });
  expect(await forBrand('a')).toMatchObject({ isOn: false, exceptions: ['vous devez'] });
  expect(await forBrand('b')).toEqual(RULE);
  await takeBack();
  expect(await forBrand('a')).toMatchObject({ isOn: true, exceptions: ['vous devez'] });
});

it('takes the first step back to nothing', async () => {
  const takeBack = await changeForBrand(RULE, 'a', { isOn: false });
  await takeBack();
  expect(await strictDatabase.toneRules.count()).toBe(0);
});
