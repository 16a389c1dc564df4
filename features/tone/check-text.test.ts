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

describe('where a rule looks', () => {
  const never = (more: Partial<ToneRule>) => rule(existence('jamais'), more);
  const scope = { languages: [], networks: [], purposes: [], incidentOnly: false };

  it.each<[string, Partial<ToneRule>, Partial<ToneContext>, number]>([
    ['everywhere', {}, {}, 1],
    ['nowhere, switched off', { isOn: false }, {}, 0],
    ['in another language', { scope: { ...scope, languages: ['en'] } }, {}, 0],
    ['on this network', { scope: { ...scope, networks: ['facebook'] } }, {}, 1],
    ['on a network unknown', { scope: { ...scope, networks: ['x'] } }, { network: null }, 0],
    ['in posts', { scope: { ...scope, purposes: ['post'] } }, {}, 0],
    ['in an incident, without', { scope: { ...scope, incidentOnly: true } }, {}, 0],
    ['in an incident', { scope: { ...scope, incidentOnly: true } }, { incident: true }, 1],
  ])('%s', (_, more, where, count) => {
    expect(hits('jamais', [never(more)], where)).toHaveLength(count);
  });
});

describe('what is told', () => {
  const swap: Check = {
    kind: 'substitution',
    swap: { usager: 'voyageur' },
    ignoreCase: true,
    nonword: false,
  };

  it('is in the panel’s language, with what was found', () => {
    expect(hits('Usager', [rule(swap)])).toEqual([
      {
        ruleId: 'test',
        level: 'warning',
        start: 0,
        end: 6,
        message: '« Usager » : dites « Voyageur ».',
        fix: { start: 0, end: 6, text: 'Voyageur' },
        section: null,
      },
    ]);
    expect(hits('Usager', [rule(swap)], { panelLanguage: 'en' })[0]?.message).toBe(
      '“Usager”: say “Voyageur”.',
    );
  });

  it('leaves alone what looks like a place for something in the text', () => {
    const echo: Check = { ...existence('%s'), nonword: true } as Check;
    expect(hits('%s $1', [rule(echo)])[0]?.message).toBe('« %s » : dites «  ».');
  });

  it('is in reading order, the graver first, and no fix twice', () => {
    const rules = [
      rule(swap, { id: 'mild', level: 'suggestion' }),
      rule(swap, { id: 'grave', level: 'error' }),
      rule(existence('cher usager'), { id: 'longer' }),
      rule(existence('usager'), { id: 'bare' }),
    ];
    expect(hits('Cher usager', rules).map(({ ruleId }) => ruleId)).toEqual([
      'longer',
      'grave',
      'bare',
    ]);
  });

  it('is nothing of an empty text', () => {
    expect(
      hits(' \n', [
        rule({ kind: 'occurrence', token: 'a', min: 1, max: null, ignoreCase: true, unit: 'text' }),
      ]),
    ).toEqual([]);
  });
});
