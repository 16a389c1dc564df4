import type { ToneRule } from '../../model';

/** Flesch reading ease (1948) under 45: the prose of contracts. The threshold is ours. */
export const rule: ToneRule = {
  id: 'en.readability',
  brandId: null,
  name: { fr: 'Texte difficile à lire', en: 'Hard to read' },
  level: 'suggestion',
  check: { kind: 'readability', formula: 'flesch', min: 45 },
  message: {
    fr: 'Ce texte se lit mal (score de Flesch sous 45) : des mots et des phrases plus courts.',
    en: 'Hard to read (Flesch score under 45): use shorter words and sentences.',
  },
  scope: { languages: ['en'], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};
