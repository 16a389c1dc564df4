import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.other-brand',
  context: {
    brand: {
      name: 'Vélia',
      handles: ['@velia'],
      register: 'vous',
      spellings: [],
      shorteners: [],
      lexicon: [],
    },
    otherBrands: [
      { name: 'Café Rémi', handles: ['@cafe.remi'] },
      { name: 'Tramo', handles: ['tramo_lyon'] },
      { name: 'Les Halles d’Or', handles: [] },
    ],
  },
  hits: [
    'Merci de votre visite au Café Rémi.',
    'Le Cafe\u0301 Re\u0301mi vous attend.',
    'CAFE REMI est ouvert.',
    'Suivez @cafe.remi !',
    'Voir avec @tramo_lyon',
    'Tramo s’excuse du retard.',
    'L’équipe Tramo',
    "Bienvenue aux Halles d'Or. Les Halles d'Or vous saluent.",
    'https://www.instagram.com/cafe.remi/',
    'Chez TRAMO, on roule.',
  ],
  clean: [
    'Merci de votre visite chez Vélia.',
    'Un café, Rémi ?',
    'Le tramway est en retard.',
    'Suivez @velia !',
    'Des halles d’ornement.',
    'Vitramo n’existe pas.',
    'Rémi prend un café.',
    'Bonne journée.',
    '@tramo_lyonnais n’est pas à nous.',
    'Un tramontane souffle.',
  ],
};
