import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.other-brand',
  hits: [
    'Fitbox vous souhaite une bonne séance.',
    'Votre prêt à La Banque Verte est accordé.',
    'Embarquez avec Air 7 demain.',
    'Ask @fitbox.gym for a pass.',
    'Lumière ouvre ses portes samedi.',
    'Écrivez à @banqueverte pour un rendez-vous.',
    'Merci de choisir la banque verte.',
    'https://x.com/lumiere_paris',
    'FITBOX is closed on Sunday.',
    'air 7 decolle a 9 h',
    'L’équipe de Lumiere vous attend.',
  ],
  clean: [
    'La lumière du lac est belle le soir.',
    'Réservez au Spa Lumière.',
    'L’Hôtel du Lac vous attend.',
    '@hoteldulac répond à toute heure.',
    'La banque a repeint ses volets en vert.',
    'The air at 7 is fresh.',
    'Un fit box-office record',
    {
      text: 'Merci Lumière, à bientôt.',
      context: { answered: { text: 'Top', authorName: 'Lumière Diallo' } },
    },
    'De l’air, 7 jours sur 7 dehors',
    'Suivez @air75 pour la météo.',
  ],
  context: {
    brand: {
      name: 'Hôtel du Lac',
      handles: ['hoteldulac'],
      register: null,
      spellings: ['Spa Lumière'],
      shorteners: [],
      lexicon: [],
    },
    otherBrands: [
      { name: 'Lumière', handles: ['lumiere_paris'] },
      { name: 'Fitbox', handles: ['fitbox.gym'] },
      { name: 'La Banque Verte', handles: ['banqueverte'] },
      { name: 'Air 7', handles: ['air7'] },
    ],
  },
};
