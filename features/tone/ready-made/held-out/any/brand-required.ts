import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.brand-required',
  context: {
    brand: {
      name: 'Maison Orme',
      handles: [],
      register: 'vous',
      spellings: [],
      shorteners: [],
      lexicon: [{ say: 'Roanne', dont: '', why: '' }],
    },
  },
  hits: [
    'Bonjour.',
    'Cousu en France.',
    'La pièce arrive.',
    'Roannais de cœur.',
    'Merci.',
    'À samedi.',
    'Un manteau rouge.',
    'Notre atelier.',
    'On regarde.',
    'Une taille 38.',
  ],
  clean: [
    'Cousu à Roanne.',
    'ROANNE, samedi.',
    'De Roanne à chez vous.',
    'roanne',
    'L’atelier de Roanne.',
    'Merci de Roanne !',
    'Roanne, encore.',
    'On coud à Roanne.',
    '(Roanne)',
    '« Roanne »',
  ],
};
