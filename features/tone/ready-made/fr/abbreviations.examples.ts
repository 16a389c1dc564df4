import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.abbreviations',
  hits: [
    'Mr Petit vous rappelle.',
    'Bus n°12.',
    'La 2ème fois.',
    'La 1ère fois.',
    'Les bus, trams, etc...',
    'Les bus, trams, etc…',
    'M. Petit vous rappelle.',
    'Mr. Petit vous rappelle.',
    'Bus n° 12.',
    'Le 21ème siècle.',
    'Mme Petit vous rappelle.',
  ],
  clean: [
    'M. Petit vous rappelle.',
    'Bus n° 12.',
    'La 2e fois.',
    'La 1re fois.',
    'Les bus, trams, etc.',
    'Bonjour monsieur.',
    'Même les trams.',
    'Le 2 mai.',
    'C’est le numéro 12.',
    'La crème de la crème.',
    'Un thème par semaine.',
  ],
};
