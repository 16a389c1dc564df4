import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.brand-spelling',
  context: {
    brand: {
      name: 'Maison Orme',
      handles: [],
      register: 'vous',
      spellings: ['Maison Orme', 'OrmeLab', 'Fil d’été'],
      shorteners: [],
      lexicon: [],
    },
  },
  hits: [
    'La maison orme vous répond.',
    'Maison-Orme vous répond.',
    'Maison ORME ouvre.',
    'Notre Ormelab recrute.',
    'L’Orme Lab ouvre.',
    'Le fil d’ete est là.',
    "Le fil d'été est là.",
    'MaisonOrme, à Roanne.',
    'ormelab',
    'Fil d’Été revient.',
  ],
  clean: [
    'Maison Orme vous répond.',
    'OrmeLab recrute.',
    'Le Fil d’été est là.',
    "Le Fil d'été est là.",
    'L’orme de la maison.',
    '#maisonorme',
    '@maison.orme',
    'Une maison en orme.',
    'https://maison-orme.fr',
    'Fil de l’été.',
  ],
};
