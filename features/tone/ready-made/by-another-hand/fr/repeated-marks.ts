import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.repeated-marks',
  hits: [
    'Merci!!!',
    'Quoi ???',
    'Non ?!?!',
    'Oui,, bien sûr',
    'Fini..',
    'Bravo\u202f!!',
    'Encore ! ! !',
    'Vraiment\u00a0??',
    'Bien ;;',
    'Ah !!!!!!! oui',
  ],
  clean: [
    'Merci\u202f!',
    'Quoi\u202f?!',
    'On arrive…',
    'On arrive...',
    'Voir https://exemple.fr/?a??b',
    'Et alors ?',
    'Merci :)',
    ':))',
    '« Oui ! » ! dit-il',
    'A.B.',
  ],
};
