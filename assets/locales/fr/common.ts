import type { common as english } from '../en/common';
import type { Translated } from '../translated';

export const common = {
  facebook: 'Facebook',
  x: 'X',
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
  french: 'Français',
  english: 'Anglais',
  cancel: 'Annuler',
  save: 'Enregistrer',
  dismiss: 'Masquer',
  undo: 'Annuler',
  edit: 'Modifier',
  remove: 'Supprimer',
  copy: 'Copier',
  more: 'Autres actions',
  retry: 'Réessayer',
  loading: 'Chargement',
  none: 'n/a',
  about: 'env.',
  between: 'entre {low} et {high}',
  quoted: '« {text} »',
  now: 'à l’instant',
  dayAndTime: '{day} à {time}',
  failedTitle: 'Cette partie s’est arrêtée',
  failedText:
    'Rien de ce que vous avez écrit n’est perdu. Le rapport ne contient aucun texte de la page.',
  copyReport: 'Copier le rapport',
  reportCopied: 'Rapport copié.',
  copyFailed: 'Copie impossible. Sélectionnez le texte et copiez-le vous-même.',
  newerTitle: 'Vos données viennent d’une version plus récente',
  newerText: 'Rien n’a été modifié. Mettez l’extension à jour, puis rouvrez ce panneau.',
  storeTitle: 'Vos données n’ont pas pu être lues',
  blockedText:
    'Une version plus ancienne la tient encore dans un autre onglet. Fermez les autres onglets de Vigie ; celui-ci continuera seul.',
  storeText: 'Rien n’a été modifié. Fermez les autres onglets de Vigie, puis réessayez.',
} satisfies Translated<typeof english>;
