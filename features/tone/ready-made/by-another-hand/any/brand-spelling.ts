import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.brand-spelling',
  context: {
    brand: {
      name: 'Vélia',
      handles: ['@velia'],
      register: 'vous',
      spellings: ['Vélia', 'VéliaBox', 'e-Plateau', 'Carte O’Pass'],
      shorteners: [],
      lexicon: [],
    },
  },
  hits: [
    'Bienvenue chez Velia.',
    'Bienvenue chez vélia.',
    'VELIA vous répond.',
    'Votre Véliabox est prête.',
    'La velia box est livrée.',
    'Le E-plateau est en panne.',
    "Prenez l'e-plateau.",
    'La carte opass marche aussi.',
    'Your VeliaBox is on its way.',
    'Votre VÉLIABOX arrive demain.',
  ],
  clean: [
    'Bienvenue chez Vélia.',
    'Bienvenue chez Ve\u0301lia.',
    'Suivez @velia ici.',
    'Tout est sur https://www.velia.example/carte',
    'Votre VéliaBox est prête.',
    "La Carte O'Pass marche aussi.",
    'Écrivez à velia@courrier.example demain',
    'L’e-Plateau est en panne.',
    'Amélia vous répond.',
    'Le plateau est servi.',
    '#Vélia',
  ],
};
