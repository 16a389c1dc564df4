import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.ellipsis',
  hits: [
    'Attendez...',
    'Donc... non.',
    'Rouge, bleu, vert....',
    'Affaire à suivre... demain.',
    'Et puis...',
    'Vous disiez... ?',
    '...',
    'Hum... !',
    'Si seulement...',
    'Bientôt......',
  ],
  clean: [
    'Attendez…',
    'Donc, non.',
    'Rouge, bleu, etc...',
    '192.168.1.1',
    'Fin.',
    'Et puis… rien.',
    'p. 12',
    'https://exemple.fr/...',
    '3.14',
    'Oui !',
  ],
};
