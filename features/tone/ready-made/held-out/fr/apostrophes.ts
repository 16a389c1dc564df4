import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.apostrophes',
  hits: [
    "J'arrive.",
    "D'accord.",
    "Lorsqu'il pleut, on rentre.",
    "Prud'hommes et syndicats.",
    "Nous n'avons plus de stock.",
    "Puisqu'on en parle.",
    "L'été revient.",
    "Est-ce qu'elle vous plaît",
    "Entr'ouvert le dimanche.",
    "Merci d'être là.",
  ],
  clean: [
    'J’arrive.',
    'D’accord.',
    "Le code 'ETE' est valable.",
    "Mesure 5' 10.",
    "Rock 'n' roll.",
    'Oui.',
    "https://exemple.fr/d'accord",
    'L’été revient.',
    'Merci.',
    "Le ' est une touche.",
  ],
};
