import { describe, expect, it } from 'vitest';
import { checkText } from './check-text';
import { nativePattern } from './kinds/native-pattern';
import type { Check, ToneRule } from './model';
import { prepareRules } from './prepare-rules';
import type { ToneContext } from './tone-context';

const context: ToneContext = {
  language: 'fr',
  panelLanguage: 'fr',
  network: 'facebook',
  purpose: 'reply',
  incident: false,
  brand: null,
  otherBrands: [],
  answered: null,
};

function rule(check: Check, more: Partial<ToneRule> = {}): ToneRule {
  return {
    id: 'test',
    brandId: null,
    name: { fr: 'Essai', en: 'Test' },
    level: 'warning',
    check,
    message: { fr: '« %s » : dites « %s ».', en: '“%s”: say “%s”.' },
    scope: { languages: [], networks: [], purposes: [], incidentOnly: false },
    exceptions: [],
    section: null,
    isOn: true,
    ...more,
  };
}

const existence = (...tokens: string[]): Check => ({
  kind: 'existence',
  tokens,
  ignoreCase: true,
  nonword: false,
  fix: null,
});

function hits(raw: string, rules: ToneRule[], more: Partial<ToneContext> = {}) {
  const { ready, refused } = prepareRules(rules, nativePattern);
  expect(refused).toEqual([]);
  return checkText(raw, ready, { ...context, ...more });
}

const found = (raw: string, rules: ToneRule[], more: Partial<ToneContext> = {}) =>
  hits(raw, rules, more).map(({ start, end }) => raw.slice(start, end));

describe('words', () => {
  it.each([
    ['jusqu’à demain', "jusqu'à", ['jusqu’à']],
    ["l'avion d'avion qu’avion", 'avion', ['avion', 'avion', 'avion']],
    ['de\u0301sole\u0301e, désolée', 'désolée', ['de\u0301sole\u0301e', 'désolée']],
    ['nous\u202fsommes\u00a0 désolés', 'nous sommes désolés', ['nous\u202fsommes\u00a0 désolés']],
    ['vas-tu ? tuer, statue', 'tu', ['tu']],
    ['aujourd’hui quelqu’un', 'hui|un', []],
    ["we can't, we can", 'can', ['can']],
    ['Déjà vu à Élan', 'élan|à', ['à', 'Élan']],
    ['#jamais jamais_ @jamais https://a.fr/jamais {{jamais}}', 'jamais', ['jamais']],
    ['ja\u00admais', 'jamais', ['ja\u00admais']],
  ])('finds in « %s » the word « %s »', (raw, token, expected) => {
    expect(found(raw, [rule(existence(token))])).toEqual(expected);
  });

  it('prefers the longer of two tokens', () => {
    expect(found('nous sommes là', [rule(existence('nous', 'nous sommes'))])).toEqual([
      'nous sommes',
    ]);
  });
});
