import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.units',
  hits: [
    'Ajoutez 5% de sel.',
    'Comptez 30 min de trajet.',
    'Un trajet de 8 km.',
    'Un bon de 15€.',
    'Un bon de 15 €.',
    'Un poids de 20kg.',
    'Une table de 75 cm.',
    'Jusqu’à -50% en magasin.',
    'Une carte de 64 Go.',
    'À 130 km/h.',
  ],
  clean: [
    'Ajoutez 5 % de sel.',
    'Comptez 30 min de trajet.',
    'À 7h45, porte B.',
    'Un bus 24 gratuit.',
    'La 3G s’arrête.',
    'L’iPhone 12 mini.',
    'Un lot de 3 moules.',
    'Tarif 2 Léman.',
    'DN-50 gris.',
    'Un bon de 15 €.',
  ],
};
