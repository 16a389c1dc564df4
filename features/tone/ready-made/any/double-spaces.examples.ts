import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.double-spaces',
  hits: [
    'Merci  beaucoup',
    'Thanks.  See you soon.',
    'Bonjour   Léa',
    'oui		non',
    'Merci  !',
    'À  bientôt',
    'end of line.  New one\nand more',
    '👍  ok',
    'مرحبا  بكم',
    'Merci  beaucoup',
    'a     b',
  ],
  clean: [
    'Merci beaucoup',
    'Thanks. See you soon.',
    'Merci !',
    '  Bonjour',
    'Bonjour\n\nLéa',
    'Bonjour  ',
    'Merci\n  beaucoup',
    '« oui »',
    'ligne 1 \nligne 2',
    '12 345 678',
    'a b c d e',
  ],
};
