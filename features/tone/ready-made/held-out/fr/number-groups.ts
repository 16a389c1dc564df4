import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.number-groups',
  hits: [
    'Merci, vous êtes 20 000.',
    'Une aide de 3 500 euros.',
    'Nous avons servi 150000 repas.',
    'Plus de 12.500 signatures.',
    '1 000 000 de vues.',
    'Un stade de 48 000 places.',
    'Il reste 75000 tonnes.',
    'Près de 2 300 élèves.',
    'Un don de 10000 €.',
    'Un marathon à 33 000 coureurs.',
  ],
  clean: [
    'Merci, vous êtes 20 000.',
    'Merci, vous êtes 20 000.',
    'Le 06 12 34 56 78.',
    'Réf. 4567890.',
    'En 2025, 300 arbres.',
    '33000 Bordeaux.',
    'Le bus 42 100 mètres plus loin.',
    'Numéro 0 970 800 900.',
    'Il y en a 800.',
    'SIRET 552 081 317.',
    'Un prix de 4500 €.',
  ],
};
