import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { strictDatabase } from '../../storage/database';
import type { ToneRule } from './model';
import { changeEverywhere, changeForBrand, disallowWords, removeRule, saveRules } from './records';
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
  vi.useFakeTimers({ toFake: ['Date'] });
  await strictDatabase.delete();
  await strictDatabase.open();
});

afterEach(() => vi.useRealTimers());

it('changes a rule for one brand, step by step, and takes the last step back', async () => {
  await changeForBrand(await forBrand('a'), 'a', { exceptions: ['vous devez'] });
  const takeBack = await changeForBrand(await forBrand('a'), 'a', { isOn: false });
  expect(await forBrand('a')).toMatchObject({ isOn: false, exceptions: ['vous devez'] });
  expect(await forBrand('b')).toEqual(RULE);
  await takeBack();
  expect(await forBrand('a')).toMatchObject({ isOn: true, exceptions: ['vous devez'] });
});

it('finds again for a brand what was allowed there, and takes that back', async () => {
  await changeForBrand(await forBrand('a'), 'a', { exceptions: ['vous devez', 'dès que'] });
  await changeForBrand(await forBrand('b'), 'b', { exceptions: ['vous devez'] });
  const takeBack = await disallowWords(RULE.id, { brandId: 'a', pattern: 'vous devez' });
  expect((await forBrand('a')).exceptions).toEqual(['dès que']);
  expect((await forBrand('b')).exceptions).toEqual(['vous devez']);
  await takeBack();
  expect((await forBrand('a')).exceptions).toEqual(['vous devez', 'dès que']);
});

it('takes the first step back to nothing', async () => {
  const takeBack = await changeForBrand(RULE, 'a', { isOn: false });
  await takeBack();
  expect(await strictDatabase.toneRules.count()).toBe(0);
});

it('changes a rule for every brand, those with a version of their own too', async () => {
  await changeForBrand(RULE, 'a', { exceptions: ['vous devez'] });
  const takeBack = await changeEverywhere(RULE, { level: 'error' });
  expect(await forBrand('a')).toMatchObject({ level: 'error', exceptions: ['vous devez'] });
  expect(await forBrand('b')).toMatchObject({ level: 'error', exceptions: [] });
  await takeBack();
  expect(await forBrand('a')).toMatchObject({ level: 'warning', exceptions: ['vous devez'] });
  expect(await forBrand('b')).toEqual(RULE);
});

it('removes a rule with its versions, and brings both back', async () => {
  const own = { ...RULE, id: 'own' };
  const there = () => strictDatabase.toneRules.filter(({ deletedAt }) => deletedAt === null);
  await saveRules([own]);
  await changeForBrand(own, 'a', { isOn: false });
  const takeBack = await removeRule(own);
  expect(await there().count()).toBe(0);
  await takeBack();
  expect((await there().toArray()).map(({ id }) => id)).toEqual(['own', 'own@a']);
});

it('saves several rules at once and takes them back, but for what was changed since', async () => {
  const [first, second] = [
    { ...RULE, id: '1' },
    { ...RULE, id: '2' },
  ];
  await saveRules([first]);
  await changeForBrand(first, 'a', { isOn: false });
  vi.setSystemTime(Date.now() + 10);
  const takeBack = await saveRules([{ ...first, level: 'error' }, second]);
  expect(await strictDatabase.toneRules.get('1@a')).toMatchObject({ level: 'error', isOn: false });
  vi.setSystemTime(Date.now() + 10);
  await saveRules([{ ...second, level: 'suggestion' }]);
  await takeBack();
  expect(await strictDatabase.toneRules.get('1')).toMatchObject({ level: 'warning' });
  expect(await strictDatabase.toneRules.get('2')).toMatchObject({ level: 'suggestion' });
});
