import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.number-groups',
  hits: [
    '12000 personnes',
    '1 500 000 vues',
    '25 000 abonnés',
    '12.000 €',
    '1,500,000 vues',
    'Déjà 100000 merci',
    'Un don de 15000€',
    '3 000 vélos',
    '45000 litres d’eau',
    'Les 10 000 premiers',
  ],
  clean: [
    '12\u202f000 personnes',
    '1\u202f500\u202f000 vues',
    'En 2026',
    '69003 Lyon',
    '06 12 34 56 78',
    '3,14',
    'Bus 12 000',
    '12 vélos',
    'https://exemple.fr/100000',
    '10:30',
    '3\u00a0000 vélos',
    '#100000',
  ],
};
