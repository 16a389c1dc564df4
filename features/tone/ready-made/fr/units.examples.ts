import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.units',
  hits: [
    'Un retard de 20 min.',
    'Une remise de 50%.',
    'Il coûte 12 €.',
    'Il coûte 12€.',
    'La gare est à 3 km.',
    'Un colis de 5kg.',
    'Il fait 30 °C dans la rame.',
    'Limité à 50 km/h.',
    'Ouvert à 18 h.',
    'Une remise de 50 % sur tout.',
    'Un forfait de 20 Go.',
    'Une salle de 120 m².',
  ],
  clean: [
    'Un retard de 20 min.',
    'Une remise de 50 %.',
    'Il coûte 12 €.',
    'Ouvert à 18h30.',
    'La 4G revient ce soir.',
    'Un film en 3D.',
    'Bus 12 Mairie.',
    'Le modèle T3 m’a plu.',
    'Il y a 12 messages.',
    'Trajet 5 mieux noté.',
    'Voyez https://exemple.fr/?remise=50%25',
  ],
};
