import { describe, expect, it } from 'vitest';
import type { ToneHit } from '../model';
import type { ToneBrand } from '../tone-context';
import { hitsWith, isFromServer, isUnknownWord } from './hits-with';

const TEXT = 'La Valmontoise a reçut ton mesage !!';
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const match = (
  words: string,
  ruleId = 'FR_SPELLING_RULE',
  replacements = ['un', 'deux', 'trois'],
) => ({
  ruleId,
  ...at(words),
  message: 'Faute possible.',
  replacements,
});
const own = (place: { start: number; end: number }): ToneHit => ({
  ruleId: 'fr.tu-vous',
  level: 'warning',
  ...place,
  message: 'tu et vous',
  fix: null,
  section: null,
});
const BRAND: ToneBrand = {
  name: 'TransVal',
  handles: [],
  register: 'vous',
  spellings: ['La Valmontoise'],
  shorteners: [],
  lexicon: [],
};
const found = (hits: readonly ToneHit[]) => hits.map(({ start, end }) => TEXT.slice(start, end));

describe('hitsWith', () => {
  it('makes suggestions of matches, with the choices beside the first', () => {
    expect(hitsWith([], [match('mesage')], TEXT, null)).toEqual([
      {
        ruleId: 'languagetool.FR_SPELLING_RULE',
        level: 'suggestion',
        ...at('mesage'),
        message: 'Faute possible.',
        fix: { ...at('mesage'), text: 'un' },
        otherFixes: ['deux', 'trois'],
        section: null,
      },
    ]);
    expect(hitsWith([], [match('reçut', 'X', [])], TEXT, null)[0]).toMatchObject({ fix: null });
  });

  it('stands them among Vigie’s own, which say it alone about the same words', () => {
    const hits = hitsWith(
      [own(at('ton')), own(at('!!'))],
      [match('a reçut', 'AVOIR'), match('ton mesage', 'TON'), match('mesage')],
      TEXT,
      null,
    );
    expect(found(hits)).toEqual(['a reçut', 'ton', 'mesage', '!!']);
  });

  it('is not silenced by a hit that means the whole text', () => {
    const whole = own({ start: 0, end: TEXT.length });
    expect(hitsWith([whole], [match('mesage')], TEXT, null)).toHaveLength(2);
  });

  it('takes the brand’s own words for right, where it is their spelling that is doubted', () => {
    expect(hitsWith([], [match('Valmontoise')], TEXT, BRAND)).toEqual([]);
    expect(hitsWith([], [match('Valmontoise')], TEXT, null)).toHaveLength(1);
    expect(hitsWith([], [match('Valmontoise', 'AGREEMENT')], TEXT, BRAND)).toHaveLength(1);
  });
});

it('tells the server’s hits and unknown words from the others', () => {
  const [spelling] = hitsWith([], [match('mesage')], TEXT, null);
  const [grammar] = hitsWith([], [match('reçut', 'AVOIR')], TEXT, null);
  expect([spelling, grammar].map((hit) => isFromServer(hit!))).toEqual([true, true]);
  expect([spelling, grammar].map((hit) => isUnknownWord(hit!))).toEqual([true, false]);
  expect(isFromServer(own(at('ton')))).toBe(false);
  expect(isUnknownWord({ ruleId: 'en.MORFOLOGIK' })).toBe(false);
});
