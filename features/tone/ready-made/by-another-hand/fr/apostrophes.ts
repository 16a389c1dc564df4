import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.apostrophes',
  hits: [
    "L'équipe arrive.",
    "Aujourd'hui, c'est fermé.",
    "C'est noté.",
    "Jusqu'à lundi",
    "Quelqu'un vous rappelle.",
    "QU'EST-CE QUE C'EST",
    "L'e\u0301te\u0301",
    "Presqu'île fermée",
    "S'il vous plaît",
    "D'ici là, merci",
  ],
  clean: [
    'L’équipe arrive.',
    'Aujourd’hui, c’est fermé.',
    "5' d’attente",
    "Le code 'ABC' fonctionne.",
    'Rock’n’roll',
    'Il mesure 6\'2"',
    "Voir https://exemple.fr/l'equipe",
    'Jusqu’à lundi',
    'Rien',
    '« Oui », dit-il.',
  ],
};
