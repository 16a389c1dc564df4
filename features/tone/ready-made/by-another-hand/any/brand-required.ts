import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.brand-required',
  context: {
    brand: {
      name: 'Vélia',
      handles: ['@velia'],
      register: 'vous',
      spellings: [],
      shorteners: [],
      lexicon: [{ say: 'Équipe Vélia', dont: '', why: 'On signe.' }],
    },
  },
  hits: [
    'Merci et bonne route.',
    'L’équipe est sur place.',
    'Vélia répare votre vélo.',
    'Équipe du soir, bonsoir.',
    'La station est rouverte depuis 8 h.',
    'Équipes Vélias',
    'Voir https://velia.example/équipe-vélia',
    'Oui.',
    'Thanks, the bike is back at the dock.',
    'Signé : l’équipe de Vélia',
  ],
  clean: [
    'Merci. L’équipe Vélia',
    'équipe vélia',
    'ÉQUIPE VÉLIA',
    'Bonne route, E\u0301quipe Ve\u0301lia',
    'Équipe\u00a0Vélia, à votre écoute.',
    '« On arrive », dit l’Équipe Vélia.',
    'Équipe Vélia !',
    '— Équipe Vélia 🚲',
    'Votre vélo est prêt.\n\nÉquipe Vélia',
    'Équipe  Vélia, bonsoir.',
  ],
};
