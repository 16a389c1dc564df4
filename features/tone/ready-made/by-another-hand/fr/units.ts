import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.units',
  hits: [
    '50% de remise',
    '5€ le café',
    '12 km à vélo',
    'À 9 h demain',
    '3 kg de pommes',
    '20°C ce matin',
    '20 °C ce matin',
    '30 minutes d’attente → 45 min',
    '1,5 l d’eau',
    '10 € le repas',
    '5 Go par mois',
  ],
  clean: [
    '50\u00a0% de remise',
    '5\u00a0€ le café',
    '12\u202fkm à vélo',
    'À 9\u00a0h demain',
    'Bus 12 Kléber',
    '3 chiens',
    '9h30',
    'En 2026, merci',
    '20\u00a0°C',
    'Voir https://exemple.fr/50%20km',
    'Chapitre 3 l’arrivée',
  ],
};
