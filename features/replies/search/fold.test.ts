import { describe, expect, it } from 'vitest';
import { fold, foldLetters } from './fold';
import { foldMapped } from './fold-mapped';

describe('fold', () => {
  it.each([
    ['ÉTÉ à Noël', 'ete a noel'],
    ['E\u0301te\u0301', 'ete'],
    ['Cœur, Ægir, ﬁn, Straße, ŁÓDŹ', 'coeur, aegir, fin, strasse, lodz'],
    ['l’arrêt, l‘arrêt, l´arrêt, l`arrêt', "l'arret, l'arret, l'arret, l'arret"],
    ['𝓑𝓸𝓷𝓳𝓸𝓾𝓻 ＦＵＬＬ', 'bonjour full'],
    ['re\u00adtard\u200b \u00a0 long', 'retard long'],
    ['👍🏽 👩‍🚒', '👍 👩🚒'],
    ['\u200fמַר', 'מר'],
    ['İstanbul ΟΔΟΣ', 'istanbul οδοσ'],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded));

  it('changes nothing that it has folded', () => {
    for (const text of ['Cœur d’Été', 'ΟΔΟΣ ß İ ½ ™']) expect(fold(fold(text))).toBe(fold(text));
  });
});

describe('foldMapped', () => {
  const texts = ['', 'Cœur d’Été', 'E\u0301te\u0301 👩‍🚒 ½', '한국 \ud800 İ', '\u200fשָׁלוֹם ﬃ'];

  it.each(texts)('folds as a whole: %s', (text) => {
    expect(foldMapped(text).folded).toBe(foldLetters(text));
  });

  it.each([
    ['Cœur', 'coe', 'Cœ'],
    ['Cœur', 'co', 'Cœ'],
    ['un e\u0301te\u0301 chaud', 'ete', 'e\u0301te\u0301'],
    ['👩‍🚒 retard', 'retard', 'retard'],
    ['l’arrêt', 'arret', 'arrêt'],
  ])('finds the way back in %s from %s', (text, part, original) => {
    const { folded, toOriginal } = foldMapped(text);
    const start = folded.indexOf(part);
    expect(text.slice(...toOriginal(start, start + part.length))).toBe(original);
  });
});
