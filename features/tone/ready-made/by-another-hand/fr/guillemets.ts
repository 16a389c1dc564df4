import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.guillemets',
  hits: [
    '«Bonjour», dit-il.',
    '« Bonjour », dit-il.',
    'Le menu «du jour»',
    '« Bonjour»',
    '«\u00a0Bonjour »',
    'Cliquez sur «Aide» .',
    'Il a dit : «oui»',
    '«Ouvert» et « fermé »',
    'Notre «\u00a0coup de cœur»',
    '«E\u0301te\u0301»',
  ],
  clean: [
    '«\u00a0Bonjour\u00a0», dit-il.',
    '«\u202fBonjour\u202f»',
    'Bonjour',
    '"Bonjour"',
    '“Bonjour”',
    '<<ok>>',
    '5 < 6 et 7 > 6',
    '‹ oui ›',
    '«\u00a0Bonjour\u202f»',
    'Un mot',
  ],
};
