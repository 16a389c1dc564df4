import type { comments as english } from '../en/comments';
import type { Translated } from '../translated';

export const comments = {
  list: 'Commentaires de la publication à l’écran',
  answer: 'Répondre',
  withReply: 'Insérer une réponse…',
  nextKey: 'suivant',
  previousKey: 'précédent',
  flag: 'Lever une alerte…',
  seeFlag: 'Voir l’alerte',
  inReplyTo: 'en réponse à {name}',
  target: 'réponse en cours',
  offPage: 'hors de la page',
  unnamed: 'Quelqu’un',
  noText: 'Commentaire sans texte',
  reactions: { one: '{count} réaction', other: '{count} réactions' },
  chosen: 'Vous répondez à {name}. La zone de réponse est ouverte.',
  chosenNoBox:
    'Vous répondez à {name}. {network} n’offre pas de zone ici : ouvrez-en une vous-même.',
  missingNow:
    'Ce commentaire n’est pas dans la page. Faites défiler jusqu’à lui, ou chargez la suite.',
  noAnswer: 'La page ne répond pas. Rechargez-la.',
  emptyTitle: 'Pas encore de commentaires vus',
  emptyText:
    'Ouvrez les commentaires sous la publication : chacun de ceux qui s’affichent est listé ici.',
  noPostTitle: 'Aucune publication à l’écran',
  noPostText:
    'Ouvrez une publication, ou arrêtez-vous sur l’une d’elles : ses commentaires seront listés ici.',
} satisfies Translated<typeof english>;
