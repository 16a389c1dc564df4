import { expect, it } from 'vitest';
import { readyMadeRules } from '../ready-made/ready-made';
import { emptyDraft } from './rule-draft';
import { ruleOfDraft } from './rule-of-draft';
import { RULE_THEMES, themeOf } from './rule-theme';
import { filterRules, rulesInSight } from './rules-in-sight';
import type { StoredRule } from './stored-rule';

const stored = (id: string, given: Partial<StoredRule> = {}): StoredRule => ({
  ...ruleOfDraft({ ...emptyDraft(null), name: { fr: id, en: id }, tokens: 'été' }, id),
  createdAt: 1,
  updatedAt: 1,
  deletedAt: null,
  ...given,
});
const ready = [stored('fr.a'), stored('fr.b')];
const ids = (rules: ReturnType<typeof rulesInSight>) => rules.map(({ rule }) => rule.id);

it('shows a brand its rules, and all brands everybody’s, with who switched them the other way', () => {
  const rows = [
    stored('1'),
    stored('2', { brandId: 'a' }),
    stored('3', { brandId: 'b' }),
    stored('fr.a@a', { brandId: 'a', isOn: false }),
  ];
  expect(ids(rulesInSight('a', ready, rows))).toEqual(['fr.a', 'fr.b', '1', '2']);
  expect(rulesInSight('a', ready, rows)[0]).toMatchObject({ rule: { isOn: false }, isOwn: false });
  const all = rulesInSight(null, ready, rows);
  expect(ids(all)).toEqual(['fr.a', 'fr.b', '1', '2', '3']);
  expect(all[0]).toMatchObject({ rule: { isOn: true }, otherwise: ['a'] });
  expect(ids(filterRules(all, { query: '', kind: 'off' }, 'fr'))).toEqual(['fr.a']);
  expect(ids(filterRules(all, { query: '', kind: 'own' }, 'fr'))).toEqual(['1', '2', '3']);
  expect(ids(filterRules(all, { query: 'FR ete', kind: 'all' }, 'fr'))).toEqual(['fr.a', 'fr.b']);
});

it('knows a theme for every ready-made rule, and fills every theme', () => {
  expect(new Set(readyMadeRules.map(({ id }) => themeOf(id)))).toEqual(new Set(RULE_THEMES));
  const typographic = readyMadeRules.filter(({ id }) => themeOf(id) === 'typography');
  for (const { id, level } of typographic) expect(level, id).toBe('suggestion');
});
