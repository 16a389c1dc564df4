import type { shell as english } from '../en/shell';
import type { Translated } from '../translated';

export const shell = {
  panel: 'Vigie',
  replies: 'Réponses',
  post: 'Publication',
  comments: 'Commentaires',
  settings: 'Réglages',
  fold: 'Replier le panneau',
  unfold: 'Déplier le panneau',
  resize: 'Largeur du panneau',
  brandMenu: 'Marque : {name}',
  noBrand: 'Aucune marque',
  followPage: 'Suivre le compte de la page',
  dashboard: 'Ouvrir le tableau de bord',
  health: 'Lecture : {working} sur {all}',
  healthTitle: 'Ce que Vigie lit sur cette page',
  healthFine: 'Tout ce qui est attendu ici se lit.',
  healthFailing:
    '{network} a changé sa page. Les relevés d’avant sont gardés ; le reste se lit comme d’habitude.',
  partPosts: 'Publications',
  partComments: 'Commentaires',
  partCounters: 'Compteurs',
  partComposer: 'Zone de réponse',
  partRead: 'lu',
  partIdle: 'rien à lire ici',
  partFailing: 'non lu depuis {since}',
  targetEmpty: 'Choisissez un commentaire, ou cliquez dans une zone de réponse.',
  targetPost: 'La publication',
  targetRelease: 'Ne répondre à personne en particulier',
  targetUnnamed: 'Quelqu’un',
  speakerOther: 'Vous parlez en tant que {name}, qui n’est pas un compte de {brand}.',
  speakerUnknown: 'La page ne dit pas quel compte parle.',
  awayTitle: 'Aucun réseau dans cet onglet',
  awayText:
    'Vigie travaille à côté des commentaires. Ouvrez l’un des quatre réseaux, et vos réponses seront là.',
  awayNear: 'Aucun réseau dans cet onglet : les réponses se copient ici, et s’insèrent sur',
  endedTitle: 'Rechargez la page',
  endedGone:
    'La page est partie. Rechargez-la pour continuer ; vos réponses et vos brouillons sont gardés.',
  endedUpdated:
    'Vigie a été mise à jour. Rechargez la page pour continuer ; vos réponses et vos brouillons sont gardés.',
  refusedTitle: 'Ce panneau ne peut pas s’ouvrir ici',
  refusedText: 'Ouvrez Vigie par son bouton, dans la barre d’outils du navigateur.',
  linkedinTitle: 'Avant d’afficher Vigie dans LinkedIn',
  linkedinText:
    'Les conditions d’utilisation de LinkedIn interdisent aux extensions de superposer quoi que ce soit à ses pages. Rien n’a été mis dans cette page, sauf le panneau que vous venez d’ouvrir.',
  linkedinAdvice:
    'Le même panneau existe dans le panneau latéral du navigateur, où la page de LinkedIn reste intacte.',
  linkedinSide: 'Utiliser le panneau du navigateur',
  linkedinHere: 'L’afficher quand même ici',
  linkedinLater: 'Vous pourrez en changer dans les réglages.',
  movedTitle: 'Vigie est dans le panneau du navigateur',
  movedHere: 'L’afficher de nouveau dans la page',
  linkedinOpen:
    'Cliquez sur le bouton de Vigie dans la barre d’outils pour ouvrir le panneau du navigateur.',
  switchedOff: '{network} est désactivé',
  switchedOffText:
    'Vigie ne lit rien et n’affiche rien sur {network} tant que vous ne l’avez pas réactivé.',
  switchOn: 'Réactiver {network}',
} satisfies Translated<typeof english>;
