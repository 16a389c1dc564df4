import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.high-marks',
  hits: [
    'On arrive!',
    'Des questions ?',
    'Bonjour Zoé ! Merci ; à très vite.',
    'Horaires: 9 h à 18 h.',
    'Oui; demain.',
    'Où étiez-vous?',
    'Attention : travaux.',
    'Bravo !',
    'Quoi de neuf ? Tout !',
    'Dernière étape: le paiement.',
    'Quelle soirée…!',
    'La suite ici: https://exemple.fr',
  ],
  clean: [
    'On arrive !',
    'Départ 07:45, arrivée 09:10.',
    'Format 16:9 disponible.',
    'Merci ! ;)',
    'https://exemple.fr/a?b=1;c=2',
    'Horaires : 9 h à 18 h.',
    'Super :-D',
    'Bonsoir.',
    'Une envie (laquelle ?) à nous dire ?',
    'Note 4,5.',
    'Le score est de 2:0.',
  ],
};
