import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.loose-marks',
  hits: [
    'Merci ,Paul.',
    'Ok,super.',
    'Fini .',
    'Bonjour!Bienvenue.',
    'Le soir , dès 19 h.',
    'C’est noté.Merci.',
    'Oui ,non.',
    'Pourquoi?Parce que.',
    'Un, deux , trois.',
    'Bravo,vous avez gagné.',
  ],
  clean: [
    'Merci, Paul.',
    'Ok, super.',
    '3,5 km',
    'Fini.',
    'exemple.com',
    'Bonjour ! Bienvenue.',
    'Attendez…',
    'Fichier.txt',
    'U.R.S.S.',
    'À 10.30',
  ],
};
