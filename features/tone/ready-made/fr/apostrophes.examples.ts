import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.apostrophes',
  hits: [
    "L'arrêt est fermé.",
    "Aujourd'hui, tout roule.",
    "Merci d'avoir écrit.",
    "C'est noté.",
    "Jusqu'à demain.",
    "Qu'en pensez-vous",
    "S’il vous plaît, n'oubliez pas.",
    "Presqu'île fermée.",
    'L`arrêt est fermé.',
    "Quelqu'un vous répond.",
  ],
  clean: [
    'L’arrêt est fermé.',
    'Aujourd’hui, tout roule.',
    'Merci beaucoup.',
    "Le mot 'merci' compte.",
    "Un écran de 6' environ.",
    "Voyez https://exemple.fr/l'arret",
    "Les années 90' reviennent.",
    'C’est noté.',
    'Qu’en pensez-vous ?',
    "Bonjour ' à tous.",
  ],
};
