import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.abbreviations',
  hits: [
    'Mr Petit vous rappelle.',
    'Mr. Petit vous rappelle',
    'C’est le 2ème bus.',
    'La 1ère marche',
    'Le 1er, le 2nd et le 3ème',
    'Vélos, trottinettes, etc…',
    'Vélos, etc...',
    'Bus n°12',
    'Au 5éme étage',
    'Les 2èmes assises',
    'Quai N°3',
  ],
  clean: [
    'M.\u00a0Petit vous rappelle.',
    'C’est le 2e bus.',
    'La 1re marche, le 1er quai',
    'Vélos, trottinettes, etc.',
    'Bus n°\u00a012',
    'Monsieur Petit',
    'Mme\u00a0Petit est là.',
    'Il fait 12° ce matin.',
    'Le thème du jour',
    'Mr Bean passe ce soir au ciné.',
    'HDMR 12',
  ],
};
