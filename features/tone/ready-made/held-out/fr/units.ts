import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.units',
  hits: [
    'La batterie est à 80%.',
    'Comptez 15 min à pied.',
    'Un sac de 12 kg.',
    'Livraison dès 49€ d’achat.',
    'Livraison dès 49 € d’achat.',
    'Une course de 10km.',
    'Un écran de 60 cm.',
    'Soldes -30 % aujourd’hui.',
    'Un débit de 300 Mo.',
    'Une box à 29,99€.',
    'Le vent souffle à 90 km/h.',
    'Une surface de 45m².',
  ],
  clean: [
    'La batterie est à 80 %.',
    'Comptez 15 min à pied.',
    'Rendez-vous à 9h.',
    'La ligne 12 Mairie d’Issy.',
    'En 2025 On part.',
    'Réf. 45kg12',
    'Le vol AF12 Madrid.',
    'Chapitre 3 le retour.',
    'La 5G arrive.',
    '49 € d’achat.',
    'Version 2 mise à jour.',
  ],
};
