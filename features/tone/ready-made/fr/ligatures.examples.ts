import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.ligatures',
  hits: [
    'De tout coeur.',
    'Sa soeur a appelé.',
    'Une oeuvre d’art.',
    'Tous nos voeux.',
    'Un oeuf frais.',
    'Nous mettons tout en oeuvre.',
    'Le noeud ferroviaire.',
    'Du boeuf local.',
    "Un coup d'oeil au plan.",
    'COEUR de ville.',
    'Une manoeuvre en gare.',
    "Un hors-d'oeuvre.",
  ],
  clean: [
    'De tout cœur.',
    'Sa sœur a appelé.',
    'Un coefficient élevé.',
    'Une œuvre d’art.',
    'Noël approche.',
    'Un poème.',
    'Le coexploitant.',
    'Un moelleux au chocolat.',
    'Une poêle neuve.',
    'Joey vous répond.',
    'Une moelle.',
  ],
};
