import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.double-spaces',
  hits: [
    'Votre  vol',
    'Open daily.  Closed Monday.',
    'prêt   accordé',
    'Chambre		vue lac',
    'Oui  !',
    '🏊  piscine',
    '(note)  à part',
    'one two  three',
    'שלום  לכם',
    '9 h  – 18 h',
  ],
  clean: [
    'Votre vol',
    'Open daily. Closed Monday.',
    'Oui !',
    'a\nb',
    'a\n\n\nb',
    ' début',
    'fin ',
    '1 250 €',
    'Chambre 204 – vue lac',
    '« lac »',
  ],
};
