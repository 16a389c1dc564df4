import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.brand-lexicon',
  context: {
    brand: {
      name: 'TransVal',
      handles: [],
      register: 'vous',
      spellings: [],
      shorteners: [],
      lexicon: [
        { say: 'voyageur', dont: 'usager', why: 'On transporte des gens.' },
        { say: '', dont: 'cher client', why: '' },
        { say: 'message privé', dont: 'MP', why: '' },
        { say: 'car de substitution', dont: 'car', why: '' },
      ],
    },
  },
  hits: [
    'Un usager nous a écrit.',
    'Les usagers attendent.',
    'L’usager a raison.',
    'Cher client, bonjour.',
    'Envoyez un MP.',
    'Usagers de la ligne 4, bonjour.',
    'Écrivez en mp.',
    'Le car est parti.',
    'Merci, cher client.',
    'USAGER mécontent.',
  ],
  clean: [
    'Un voyageur nous a écrit.',
    'Les voyageurs attendent.',
    'Envoyez un message privé.',
    'Le car de substitution est parti.',
    'Vous écrivez « usager » : on préfère voyageur.',
    'Le mot usagé veut dire usé.',
    'Les quais sont ouverts.',
    'Merci, cher Paul.',
    'La carte est chargée.',
    { text: 'Un usager nous a écrit.', context: { brand: null } },
  ],
};
