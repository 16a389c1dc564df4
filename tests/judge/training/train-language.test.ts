import { describe, expect, it } from 'vitest';
import {
  readWeights,
  TABLE_SIZE,
  writeWeights,
} from '../../../features/crisis/judge/model/weights';
import { listedWords } from './listed-words';
import { ownWords } from './own-words';
import { ALLOWED } from './threshold-at';
import { type TrainingComment, trainLanguage } from './train-language';

const comment = (text: string, tox: 0 | 1, unseen = false): TrainingComment => ({
  text,
  tox,
  threat: undefined,
  neg: undefined,
  counts: 1,
  benign: unseen,
  unseen,
});

const COMMENTS = [
  comment('vous êtes des abrutis finis', 1),
  comment('bande de nazes, dégagez', 1),
  comment('quelle équipe d’abrutis', 1),
  comment('merci pour la réponse', 0),
  comment('le colis est arrivé ce matin', 0),
  comment('quelle belle équipe', 0, true),
  comment('la boutique ouvre à neuf heures', 0, true),
];

const words = listedWords([
  [
    ['Abruti', 1],
    ['mort', 1],
    ['tête de nœud', 1],
  ],
  [['abruti', 2]],
]);

describe('training', () => {
  it('takes each listed word once, folded, at its graver grade, without the harmless', () => {
    expect(words).toEqual([
      ['listed', ['tete de noeud']],
      ['listed-hard', ['abruti']],
    ]);
  });

  it.each(['fr', 'en'] as const)('has no empty word of its own (%s)', (language) => {
    for (const [, some] of ownWords(language)) {
      for (const word of some) expect(word).toMatch(/^[^\s*].*$/u);
    }
  });

  it('writes the same bytes from the same comments, and reads them back', () => {
    const once = writeWeights(trainLanguage(COMMENTS, words, ALLOWED.fr));
    const again = writeWeights(trainLanguage(COMMENTS, words, ALLOWED.fr));
    expect(once).toEqual(again);
    const { words: asRead, ...rest } = readWeights(once);
    const { words: asWritten, ...trained } = trainLanguage(COMMENTS, words, ALLOWED.fr);
    expect(rest).toEqual(trained);
    expect(asRead).toBeDefined();
    expect(asWritten).toBe(words);
  });

  it('learns something of letters and of kinds', () => {
    const { table } = trainLanguage(COMMENTS, words, ALLOWED.fr);
    expect(table).toHaveLength(TABLE_SIZE);
    expect(table.some((weight) => weight === 127 || weight === -127)).toBe(true);
    expect(table.subarray(-2000).some((weight) => weight !== 0)).toBe(true);
  });
});
