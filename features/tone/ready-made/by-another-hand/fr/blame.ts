import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.blame',
  hits: [
    'Vous auriez dû lire les conditions.',
    'Il fallait vérifier avant de commander.',
    "Comme nous vous l’avons déjà dit, c'est fermé.",
    'C’est votre faute.',
    "Vous n'avez pas lu notre message visiblement.",
    'Vous êtes le seul à vous plaindre.',
    'Vous avez mal compris.',
    'La prochaine fois, lisez bien l’annonce.',
    'Vous n’aviez qu’à arriver à l’heure.',
    'Vous avez dû faire une mauvaise manipulation.',
    'vous auriez du regarder les horaires',
    'Tu aurais dû nous appeler avant.',
    'Cela relève de votre responsabilité de vérifier.',
  ],
  clean: [
    'Nous aurions dû vous prévenir.',
    'Vous auriez dû recevoir un e-mail : nous vérifions.',
    'Ce n’est pas votre faute.',
    'C’est notre faute, pas la vôtre.',
    'Il fallait deux jours de plus, désolés.',
    'Vous avez bien fait de nous écrire.',
    'Vous n’êtes pas le seul, on s’en occupe.',
    'Lisez notre guide si ça vous dit.',
    'Vous avez dû attendre une heure, pardon.',
    'Vous avez compris l’essentiel.',
    '« C’est votre faute », écrivez-vous : nous l’entendons.',
    'Comme promis, voici le lien.',
  ],
};
