import type { drafts as english } from '../en/drafts';
import type { Translated } from '../translated';

export const drafts = {
  kept: 'Brouillon gardé',
  keptTo: 'Brouillon pour {name}',
  putItBack: 'Le remettre',
  forget: 'L’oublier',
  putBack: 'Remis dans sa zone de réponse. {keys} l’en retire.',
  forgotten: 'Brouillon effacé.',
  title: 'Brouillons gardés',
  hint: 'Ce que vous écriviez quand une zone de réponse s’est perdue, qu’un onglet s’est fermé ou que le navigateur s’est arrêté. Gardé un jour sur cet appareil, puis effacé ; effacé aussitôt une fois publié ou vidé à la main. Les messages privés ne sont jamais gardés.',
  none: 'Aucun pour le moment.',
  newPost: 'Nouvelle publication',
  someone: 'Sous une publication',
  eraseOne: 'Effacer le brouillon : {name}',
  eraseAll: 'Tout effacer',
  erasedAll: { one: '{count} brouillon effacé.', other: '{count} brouillons effacés.' },
  keep: 'Garder les brouillons un jour',
  keepHint:
    'Proposés là où ils ont été écrits. Désactivé : ceux gardés sont effacés, et Vigie n’en garde plus.',
} satisfies Translated<typeof english>;
