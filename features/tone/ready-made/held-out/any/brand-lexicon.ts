import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.brand-lexicon',
  context: {
    brand: {
      name: 'Maison Orme',
      handles: [],
      register: 'vous',
      spellings: [],
      shorteners: [],
      lexicon: [
        { say: 'pièce', dont: 'produit', why: 'On coud, on ne produit pas.' },
        { say: '', dont: 'pas cher', why: '' },
        { say: 'atelier', dont: 'usine', why: '' },
      ],
    },
  },
  hits: [
    'Ce produit revient.',
    'Nos produits sont cousus ici.',
    'C’est pas cher.',
    'L’usine est à Roanne.',
    'Un produit d’exception.',
    'Produits disponibles.',
    'Deux usines, un chat.',
    'Un manteau pas cher.',
    'D’usine en usine.',
    'PRODUIT épuisé.',
  ],
  clean: [
    'Cette pièce revient.',
    'Nos pièces sont cousues ici.',
    'C’est abordable.',
    'L’atelier est à Roanne.',
    'La production reprend.',
    'Cher Paul, bonjour.',
    'Un reproduit n’est pas un original.',
    'Vous demandez « un produit pas cher » : regardez les fins de série.',
    'Usiné à la main.',
    'Le bouton est cousu.',
  ],
};
