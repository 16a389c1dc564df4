import type { posts as english } from '../en/posts';
import type { Translated } from '../translated';

export const posts = {
  line: 'Ce que vous avez eu à l’écran, avec ses compteurs à chaque passage.',
  search: 'Chercher dans les publications',
  searchHint: 'Auteur ou texte',
  count: { one: '{count} publication', other: '{count} publications' },
  most: 'les {count} dernières vues',
  post: 'Publication',
  trend: '24 h',
  lastSeen: 'Vue',
  unsure: 'incertain',
  emptyTitle: 'Pas encore de publications',
  emptyText:
    'Ouvrez l’un des quatre réseaux : chaque publication que vous passez laisse ici ses compteurs.',
  noneTitle: 'Aucune publication ne passe ces filtres',
  noneText: 'La recherche porte sur les auteurs et les textes.',
  goneTitle: 'Cette publication n’est pas là',
  goneText: 'Ses données ont été effacées, ou l’adresse n’est pas entière.',
  toList: 'Voir toutes les publications',
  seenAgo: 'dernier passage : {ago}',
  saves: 'Enreg.',
  open: 'Ouvrir sur {network}',
  readings: 'Relevés',
  readingsHint: 'gardés quand quelque chose change, sinon une fois par heure',
  moment: 'Moment',
  allReadings: 'Montrer les {count} relevés',
} satisfies Translated<typeof english>;
