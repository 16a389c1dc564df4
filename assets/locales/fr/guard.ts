import type { guard as english } from '../en/guard';
import type { Translated } from '../translated';

export const guard = {
  label: 'Compte et marque',
  wrongAccount: 'Mauvais compte',
  wrongPlace: 'Page d’un autre client',
  speakingAs: 'Compte qui parle',
  brandIs: 'Marque choisie',
  pageOf: 'Page ou publication de',
  answeringFor: 'Réponses de',
  noAccountHere: 'aucun compte ici',
  switchTo: 'Passer à {name}',
  isOurs: 'Ce compte est à {brand}',
  speakerTitle: 'Insérer en tant que {name} ?',
  speakerText: 'Cette réponse est de {brand}. Envoyée d’ici, elle viendrait de {name}.',
  placeTitle: 'Insérer chez {name} ?',
  placeText: 'Cette réponse est de {brand}. Ici, elle se lirait chez {name}.',
  confirmSpeaker: 'Insérer en tant que {name}',
  confirmPlace: 'Insérer chez {name}',
  refuse: 'Ne pas insérer',
  unknown: 'Le compte qui commente ici ne se lit pas : vérifiez-le avant d’envoyer.',
  unknownNamed:
    '{name} commente ici, sans que l’on puisse lire si ce compte est à {brand} : vérifiez-le avant d’envoyer.',
} satisfies Translated<typeof english>;
