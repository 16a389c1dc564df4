import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.ligatures',
  hits: [
    'Un coeur à prendre',
    'Ma soeur est là.',
    'Deux oeufs',
    "La main d'oeuvre",
    'Bon voeu',
    'Manoeuvre en cours',
    'NOEUD FERROVIAIRE',
    'Coeur de ville',
    "Chef-d'oeuvre !",
    "Hors d'oeuvres offerts",
  ],
  clean: [
    'Un cœur à prendre',
    'Coexister, coefficient, coelacanthe',
    'Moelle et poêle',
    'Joëlle et Noël',
    'Citroen n’est pas une œuvre.',
    'Poésie',
    'Un goéland',
    'Shoes',
    'Voir https://exemple.fr/coeur',
    '@coeur_de_lyon',
  ],
};
