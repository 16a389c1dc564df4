import * as re2 from 're2js';
import { describe, expect, it } from 'vitest';
import { safePatternBy } from '../../tone/kinds/safe-pattern';
import type { WatchPlace, WatchTerm } from './model';
import { prepareWatch } from './prepare-watch';
import { SAMPLE_PLACE, sampleTerm } from './sample-term';

const compile = safePatternBy(re2);

/** What is found, as it was typed. */
function found(terms: WatchTerm[], text: string, place: Partial<WatchPlace> = {}): string[] {
  return prepareWatch(terms, compile)
    .watchText(text, { ...SAMPLE_PLACE, ...place })
    .map(({ start, end }) => text.slice(start, end));
}
const foundOf = (term: string, text: string, over: Partial<WatchTerm> = {}) =>
  found([sampleTerm(term, over)], text);

describe('whole words', () => {
  it.each([
    ['arnaque', 'Quelle ARNAQUE !', ['ARNAQUE']],
    ['arnaque', "L'arnaque, d’arnaque, lʼarnaque", ['arnaque', 'arnaque', 'arnaque']],
    ['arnaque', 'arnaqueur desarnaque arnaque2', []],
    ['arnaque', 'anti-arnaque et (arnaque) arnaque.', ['arnaque', 'arnaque', 'arnaque']],
    ['mise en danger', 'Mise  en\nDANGER d’autrui', ['Mise  en\nDANGER']],
    ['mise en danger', 'mise-en-danger', ['mise-en-danger']],
    ['pole', 'poll pôle polee', ['pôle']],
    ['poison', 'du poisson frais', []],
    ['boycott', '#BoycottMarque #boycott2026 #superboycott', ['Boycott', 'boycott']],
    ['coeur', 'mon cœur', ['cœur']],
    ['cœur', 'mon coeur', ['coeur']],
    ['112', 'appelez le 112, pas le 1112 ni le 11 2', ['112']],
    ['рот', 'закрой рот', ['рот']],
    ['食中毒', 'これは食中毒です', ['食中毒']],
    ['تسمم', 'حالة تسمم هنا', ['تسمم']],
    ['C++', 'du c++ et du C', ['c', 'C']],
  ])('%s in « %s »', (term, text, expected) => expect(foundOf(term, text)).toEqual(expected));

  it('within words where asked for', () => {
    expect(foundOf('arnaqu', 'desarnaqueur', { wholeWord: false })).toEqual(['arnaqu']);
    expect(foundOf('non conf', 'un anon conforme', { wholeWord: false })).toEqual(['non conf']);
  });

  it('with their capitals where asked for', () => {
    expect(foundOf('Orange', 'une orange Orange ORANGE', { caseSensitive: true })).toEqual([
      'Orange',
    ]);
    expect(foundOf('RATP', 'ratp RATP', { caseSensitive: true })).toEqual(['RATP']);
  });
});

describe('stars', () => {
  it.each([
    ['arnaqu*', 'arnaque, ARNAQUEURS, arnaq, il arnaqué', ['arnaque', 'ARNAQUEURS', 'arnaqué']],
    ['*escroc*', 'superescrocs escroc', ['superescrocs', 'escroc']],
    ['boyc*t', 'boycott boycotter boyct', ['boycott', 'boyct']],
    [
      'port* plainte',
      'porter plainte, portons plainte, plainte',
      ['porter plainte', 'portons plainte'],
    ],
    ['in*tox*que', 'intoxique', ['intoxique']],
    ['a*', "à l'arrêt aaa", ['à', 'arrêt', 'aaa']],
  ])('%s in « %s »', (term, text, expected) => expect(foundOf(term, text)).toEqual(expected));
});

describe('exceptions', () => {
  it.each([
    [{ notBefore: ['de rire'] }, 'mort', 'mort de rire, mort de faim', ['mort']],
    [{ notBefore: ['de r*'] }, 'mort', 'mort de rire', []],
    [
      { notAfter: ['est une', 'quelle'] },
      'tuerie',
      "C'est une tuerie ! Quelle tuerie. La tuerie",
      ['tuerie'],
    ],
    [{ notBefore: ['niçoise'] }, 'salade', 'SALADE NICOISE', []],
  ])('%o', (over, term, text, expected) => expect(foundOf(term, text, over)).toEqual(expected));
});

describe('where a term is for', () => {
  const text = 'arnaque';
  it.each([
    [{ brandId: 'a' }, { brandId: 'a' }, 1],
    [{ brandId: 'a' }, { brandId: 'b' }, 0],
    [{ networks: ['x' as const] }, { network: 'x' as const }, 1],
    [{ networks: ['x' as const] }, { network: 'facebook' as const }, 0],
    [{ language: 'fr' as const }, { language: 'en' as const }, 0],
    [{ language: 'fr' as const }, { language: null }, 1],
    [{ expiresAt: 100 }, { at: 99 }, 1],
    [{ expiresAt: 100 }, { at: 100 }, 0],
    [{ isOn: false }, {}, 0],
  ])('%o at %o', (over, place, times) =>
    expect(found([sampleTerm(text, over)], text, place)).toHaveLength(times),
  );
});

describe('patterns', () => {
  it('are found', () => {
    const term = sampleTerm('lot n° ?\\d+', { kind: 'pattern' });
    expect(found([term], 'rappel du lot N°\u00a0123 !')).toEqual(['lot N°\u00a0123']);
  });

  it.each([
    ['(a', 'not-valid'],
    ['(?=a)', 'not-valid'],
    ['(a{1,200}){1,5}', 'too-costly'],
    ['a'.repeat(1001), 'too-long'],
  ])('are refused with the reason: %s', (text, reason) => {
    const { refused, watchText } = prepareWatch([sampleTerm(text, { kind: 'pattern' })], compile);
    expect(refused).toMatchObject([{ reason }]);
    expect(watchText('aaa', SAMPLE_PLACE)).toEqual([]);
  });
});

describe('terms that are no words', () => {
  it('are found as they are', () => {
    expect(foundOf('🤮', 'beurk 🤮🤮')).toEqual(['🤮', '🤮']);
    expect(foundOf('☠️', 'beurk ☠')).toEqual(['☠']);
  });

  it.each([
    ['', 'no-words'],
    [' \u200b', 'no-words'],
    ['* a', 'star-alone'],
    ['ab'.repeat(101), 'too-long'],
  ])('are refused: « %s »', (text, reason) => {
    expect(prepareWatch([sampleTerm(text)], compile).refused).toMatchObject([{ reason }]);
  });
});

describe('why', () => {
  it.each([
    ['ARNAQUE', []],
    ['arnaqué́', []],
    ['a̶r̸n̷a̴q̵u̶e̷', ['fancy-letters']],
    ['аrnaque', ['look-alikes']],
    ['𝒂𝓇𝗇𝙖𝚚𝔲𝕖', ['fancy-letters']],
    ['ar\u200bnaque', ['invisible']],
    ['arnaaaque', ['repeated']],
    ['arn4que', ['figures']],
    ['a.r.n.a.q.u.e', ['set-apart']],
    ['a😀r😀n😀a😀q😀u😀e', ['set-apart']],
    ['\u202eeuqanra', ['reversed']],
  ])('%j', (text, disguises) => {
    const [hit] = prepareWatch([sampleTerm('arnaque')], compile).watchText(text, SAMPLE_PLACE);
    expect(hit?.disguises).toEqual(disguises);
  });
});

it('takes any number of terms, each found among the others', () => {
  const words = Array.from(
    { length: 3000 },
    (_, i) => `mot${i.toString(26).replace(/\d/g, 'z')}x${i}`,
  );
  const { watchText } = prepareWatch(
    words.map((word) => sampleTerm(word)),
    compile,
  );
  const text = words.slice(100, 120).join(' ');
  expect(watchText(text, SAMPLE_PLACE).map(({ term }) => term.text)).toEqual(words.slice(100, 120));
});
