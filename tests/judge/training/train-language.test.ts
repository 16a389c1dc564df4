import { describe, expect, it } from 'vitest';
import { readWeights, writeWeights } from '../../../features/crisis/judge/model/weights';
import { listedWords } from './listed-words';
import { type TrainingComment, trainLanguage } from './train-language';

const comment = (text: string, tox: 0 | 1, benign = false): TrainingComment => ({
  text,
  tox,
  threat: undefined,
  counts: 1,
  benign,
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

const listed = listedWords([
  [
    ['Abruti', 1],
    ['mort', 1],
  ],
  [['abruti', 2]],
]);

describe('training', () => {
  it('takes each listed word once, at its graver grade, without the harmless', () => {
    expect([...listed]).toEqual([['abruti', 2]]);
  });

  it('writes the same bytes from the same comments, and reads them back', () => {
    const once = writeWeights(trainLanguage(COMMENTS, listed));
    const again = writeWeights(trainLanguage(COMMENTS, listed));
    expect(once).toEqual(again);
    const { table, ...rest } = readWeights(once);
    const { table: trained, ...asTrained } = trainLanguage(COMMENTS, listed);
    expect(rest).toEqual(asTrained);
    expect(table).toEqual(trained);
  });

  it('learns something', () => {
    const { table } = trainLanguage(COMMENTS, listed);
    expect(table.some((weight) => weight === 127 || weight === -127)).toBe(true);
  });
});
