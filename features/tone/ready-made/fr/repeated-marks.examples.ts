import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.repeated-marks',
  hits: [
    'Merci!!',
    'Vraiment??',
    'Oui,, demain.',
    'Quoi?!?!',
    'Bravo !!!',
    'On arrive..',
    'Où ça ???',
    'Non;; attendez.',
    'Ah!?!',
    'Génial !!',
  ],
  clean: [
    'Merci !',
    'Vraiment ?',
    'Oui, demain.',
    'Quoi ?!',
    'On arrive…',
    'On arrive...',
    'Etc.',
    'Bon. Voyons.',
    'Voyez https://exemple.fr/??q=1',
    '12:30',
    'Quoi!?',
  ],
};
