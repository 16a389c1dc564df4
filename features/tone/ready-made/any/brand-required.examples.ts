import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.brand-required',
  context: {
    brand: {
      name: 'TransVal',
      handles: [],
      register: 'vous',
      spellings: [],
      shorteners: [],
      lexicon: [
        { say: 'ligne', dont: '', why: 'On situe toujours.' },
        { say: 'voyageur', dont: 'usager', why: '' },
      ],
    },
  },
  hits: [
    'Bonjour, on regarde.',
    'Merci pour votre message.',
    'Nous alignons les horaires.',
    'Le bus est en retard.',
    'Une consigne est donnée.',
    'Oui.',
    'À demain.',
    'Le tram est parti.',
    'Un souligné, un barré.',
    'On vérifie, merci.',
  ],
  clean: [
    'La ligne 4 est fermée.',
    'Ligne 12 : retour à la normale.',
    'Sur cette ligne, deux bus de plus.',
    'En ligne dès demain.',
    'LIGNE 4.',
    'On vérifie la ligne.',
    'Votre ligne habituelle roule.',
    'Quelle ligne prenez-vous ?',
    'Une ligne, un bus.',
    { text: 'On regarde.', context: { brand: null } },
  ],
};
