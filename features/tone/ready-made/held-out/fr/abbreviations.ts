import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.abbreviations',
  hits: [
    'Mr Durand, bonjour.',
    'Rue n°7.',
    'Le 3ème jour.',
    'La 1ere fois.',
    'Pommes, poires, etc...',
    'M. Durand, bonjour.',
    'Mlle Roux a gagné.',
    'Le 20ème anniversaire.',
    'Place n° 4.',
    'Bus, tram, métro, etc….',
  ],
  clean: [
    'M. Durand, bonjour.',
    'Rue n° 7.',
    'Le 3e jour.',
    'La 1re fois.',
    'Pommes, poires, etc.',
    'Monsieur Durand.',
    'Le système.',
    'Le 3 est mieux.',
    'Au deuxième étage.',
    'Non, 12 fois non.',
  ],
};
