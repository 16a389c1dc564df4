import type { ToneRule } from '../../model';

/** Beyond thirty words a sentence is read twice, on a telephone above all. The figure is ours. */
export const rule: ToneRule = {
  id: 'fr.sentence-length',
  brandId: null,
  name: { fr: 'Phrase longue', en: 'Long sentence' },
  level: 'suggestion',
  check: { kind: 'length', unit: 'sentence-words', max: 30 },
  message: {
    fr: 'Cette phrase dépasse trente mots. Coupée en deux, elle se lira d’une traite sur un téléphone.',
    en: 'This sentence runs past thirty words. Cut in two, it reads in one go on a telephone.',
  },
  scope: { languages: ['fr'], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};
