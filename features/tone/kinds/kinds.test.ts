import { describe, expect, it } from 'vitest';
import { checkText } from '../check-text';
import type { Check, ToneRule } from '../model';
import { prepareRules } from '../prepare-rules';
import type { ToneContext } from '../tone-context';
import { nativePattern } from './native-pattern';
import { loadSafePattern } from './safe-pattern';

const context: ToneContext = {
  language: 'fr',
  panelLanguage: 'en',
  network: 'facebook',
  purpose: 'reply',
  incident: false,
  brand: null,
  otherBrands: [],
  answered: null,
};
const safePattern = await loadSafePattern();

function ruleOf(check: Check, exceptions: string[]): ToneRule {
  return {
    id: 'test',
    brandId: null,
    name: { fr: '', en: '' },
    level: 'warning',
    check,
    message: { fr: '', en: '%s/%s' },
    scope: { languages: [], networks: [], purposes: [], incidentOnly: false },
    exceptions,
    section: null,
    isOn: true,
  };
}

/** `found → fix` of each hit, the same by both ways of running patterns. */
function said(check: Check, raw: string, exceptions: string[] = []): string[] {
  const [ours, theirs] = [nativePattern, safePattern].map((compile) => {
    const { ready, refused } = prepareRules([ruleOf(check, exceptions)], compile);
    expect(refused).toEqual([]);
    return checkText(raw, ready, context).map(
      ({ start, end, fix }) => raw.slice(start, end) + (fix ? ` → ${fix.text}` : ''),
    );
  });
  expect(theirs).toEqual(ours);
  return ours ?? [];
}

function messages(check: Check, raw: string, language: 'fr' | 'en' = 'fr'): string[] {
  const { ready } = prepareRules([ruleOf(check, [])], nativePattern);
  return checkText(raw, ready, { ...context, language }).map(({ message }) => message);
}

describe('existence', () => {
  const check = (tokens: string[], more: Partial<Extract<Check, { kind: 'existence' }>> = {}) =>
    ({ kind: 'existence', tokens, ignoreCase: true, nonword: false, fix: null, ...more }) as const;

  it('finds whole words, and pieces where it may', () => {
    expect(said(check(['usager']), 'Usager, usagers')).toEqual(['Usager']);
    expect(said(check(['usager'], { nonword: true }), 'Usager, usagers')).toEqual([
      'Usager',
      'usager',
    ]);
    expect(said(check(['a'], { ignoreCase: false }), 'A a')).toEqual(['a']);
  });

  it('takes the edges that a pattern gives itself', () => {
    expect(said(check(['\\bété\\b'], { nonword: true }), 'été étés d’été')).toEqual(['été', 'été']);
    expect(said(check(['\\bétés?\\b|\\bhiver\\b']), 'été hivers hiver')).toEqual(['été', 'hiver']);
    expect(said(check(['d\\w+']), 'désolée')).toEqual(['désolée']);
  });

  it('takes away, and leaves exceptions', () => {
    expect(said(check(['très'], { fix: '' }), 'très bien')).toEqual(['très → ']);
    expect(said(check(['vous']), 'un rendez-vous avec vous', ['rendez-vous'])).toEqual(['vous']);
  });

  it('gives one hit where its own overlap', () => {
    expect(said(check(['si vous', 'vous le', 'le'], { nonword: true }), 'si vous le')).toEqual([
      'si vous',
      'le',
    ]);
  });
});

describe('substitution', () => {
  const check = (swap: Record<string, string>): Check => ({
    kind: 'substitution',
    swap,
    ignoreCase: true,
    nonword: false,
  });

  it.each([
    ['Usager USAGER usager', ['Usager → Voyageur', 'USAGER → VOYAGEUR', 'usager → voyageur']],
    ["l'usager, l’usager", ['usager → voyageur', 'usager → voyageur']],
  ])('keeps the case in « %s »', (raw, expected) => {
    expect(said(check({ usager: 'voyageur' }), raw)).toEqual(expected);
  });

  it('leaves names and what is right as they are', () => {
    expect(said(check({ 'trans[ -]?val': 'TransVal' }), 'TRANSVAL TransVal trans val')).toEqual([
      'TRANSVAL → TransVal',
      'trans val → TransVal',
    ]);
  });

  it('fills in what its groups caught', () => {
    expect(said(check({ 'au niveau d(e|u)': 'sur l$1' }), 'Au niveau du service')).toEqual([
      'Au niveau du → Sur lu',
    ]);
  });
});

describe('occurrence', () => {
  const check = (
    max: number | null,
    min: number | null,
    unit: 'text' | 'sentence' = 'text',
  ): Check => ({ kind: 'occurrence', token: 'merci|!', max, min, ignoreCase: true, unit });

  it('finds the first one too many', () => {
    expect(said(check(2, null), 'Merci ! ! Oui !')).toEqual(['!']);
    expect(messages(check(2, null), 'Merci ! ! Oui !')).toEqual(['4/2']);
    expect(said(check(2, null), 'Merci !')).toEqual([]);
    expect(said(check(1, null, 'sentence'), 'Merci. Oui !! Non !')).toEqual(['!']);
  });

  it('finds what lacks', () => {
    expect(said(check(null, 1), 'Bonjour.')).toEqual(['Bonjour.']);
    expect(messages(check(null, 1), 'Bonjour.')).toEqual(['0/1']);
    expect(said(check(null, 1, 'sentence'), 'Merci. Au revoir.')).toEqual(['Au revoir.']);
  });
});

describe('consistency', () => {
  const check: Check = {
    kind: 'consistency',
    either: { clés: 'clefs', 'paie?ments?': 'paîments?' },
    ignoreCase: true,
    nonword: false,
  };

  it.each([
    ['Clefs, clés, clefs', ['clés → clefs']],
    ['clés et Clefs', ['Clefs → Clés']],
    ['clés et clés', []],
    ['paiement, paîments', ['paîments']],
  ])('in « %s »', (raw, expected) => {
    expect(said(check, raw)).toEqual(expected);
  });
});

describe('conditional', () => {
  it('wants the second where the first is', () => {
    const check: Check = {
      kind: 'conditional',
      first: '\\bmessage privé\\b',
      second: '@\\w+',
      ignoreCase: true,
    };
    expect(said(check, 'Écrivez en Message privé')).toEqual(['Message privé']);
    expect(said(check, 'Écrivez en message privé à @été')).toEqual([]);
  });

  it('wants what the first caught where both have a group', () => {
    const check: Check = {
      kind: 'conditional',
      first: '\\b([A-Z]{3,5})\\b',
      second: '\\(([A-Z]{3,5})\\)',
      ignoreCase: false,
    };
    expect(said(check, 'La régie (RTV) et la RTV, la SNC')).toEqual(['SNC']);
    expect(said(check, 'La SNC', ['SNC'])).toEqual([]);
  });
});

describe('capitalization', () => {
  const check = (match: string, prefix: string | null = null): Check => ({
    kind: 'capitalization',
    match,
    prefix,
  });

  it.each([
    ['$sentence', 'à bientôt ! Merci.', ['à bientôt ! → À bientôt !']],
    ['$sentence', 'Nos Équipes Vous Répondent.', ['Nos Équipes Vous Répondent.']],
    ['$lower', 'Bonjour Paul', ['Bonjour Paul → bonjour paul']],
    ['$upper', 'été', ['été → ÉTÉ']],
    ['$title', 'La Ligne du Nord', []],
    ['$title', 'La ligne du Nord', ['La ligne du Nord']],
    ['^Bonjour', 'Bonsoir.', ['Bonsoir.']],
    ['^Bonjour', 'Bonjour.', []],
  ])('%s in « %s »', (match, raw, expected) => {
    expect(said(check(match), raw)).toEqual(expected);
  });

  it('passes over what may stand before, and names', () => {
    expect(said(check('$sentence', '> '), '> merci')).toEqual(['merci → Merci']);
    expect(said(check('$lower'), 'avec TransVal', ['TransVal'])).toEqual([]);
  });
});

describe('length', () => {
  const check = (unit: Extract<Check, { kind: 'length' }>['unit'], max: number): Check => ({
    kind: 'length',
    unit,
    max,
  });

  it('counts what a reader sees', () => {
    expect(said(check('characters', 3), 'é👨‍👩‍👧e\u0301')).toEqual([]);
    expect(said(check('characters', 3), 'é👨‍👩‍👧e\u0301bc')).toEqual(['bc']);
    expect(messages(check('characters', 3), 'abcde')).toEqual(['5/3']);
  });

  it('counts words', () => {
    expect(said(check('words', 3), "Qu'est-ce que c'est ?")).toEqual([]);
    expect(said(check('words', 2), "Qu'est-ce que c'est, dis ?")).toEqual(["c'est, dis"]);
    expect(said(check('sentence-words', 3), 'Un deux trois. M. Paul le voit, 3.5 fois !')).toEqual([
      'M. Paul le voit, 3.5 fois !',
    ]);
  });
});
