import type { Language } from '../world/model.ts';

/** LinkedIn's interface words, both front ends. Seen or deduced labels only. */
export interface Words {
  nav: readonly { id: string; label: string }[];
  search: string;
  me: string;
  feedPost: string;
  startPost: string;
  shareBox: string;
  publish: string;
  controlMenu(name: string): string;
  hidePost(name: string): string;
  visibility: string;
  followers(count: string): string;
  promoted: string;
  edited: string;
  more: string;
  moreV1: string;
  reactionState: string;
  reactionsMenu: string;
  actorSwitch: string;
  like: string;
  comment: string;
  repost: string;
  send: string;
  reply: string;
  reactions(count: string, plural: boolean): string;
  comments(count: string, plural: boolean): string;
  reposts(count: string, plural: boolean): string;
  repostsOf(count: string, name: string, plural: boolean): string;
  /** The counts row names one person and counts the others. */
  othersReacted(name: string, others: string): string;
  others(name: string, others: string): string;
  replies(count: number): string;
  commentOptions(name: string): string;
  commentReaction(name: string): string;
  replyTo(name: string): string;
  editorV1: string;
  editorV2: string;
  addComment: string;
  moreComments(count: number): string;
  previousReplies: string;
  emoji: string;
  gif: string;
  photo: string;
  you: string;
  /** How far the author is in one's network. */
  far: string;
  messaging: string;
  writeMessage: string;
  messageLine: string;
  sortBy: string;
}

const FR: Words = {
  nav: [
    { id: 'home-active-medium', label: 'Accueil' },
    { id: 'people-medium', label: 'Réseau' },
    { id: 'job-medium', label: 'Offres d’emploi' },
    { id: 'messages-medium', label: 'Messagerie' },
    { id: 'bell-fill-medium', label: 'Notifications' },
  ],
  search: 'Recherche',
  me: 'Vous',
  feedPost: 'Post du fil d’actualité',
  startPost: 'Commencer un post',
  shareBox: 'Que voulez-vous partager ?',
  publish: 'Publier',
  controlMenu: (name) => `Ouvrir le menu de contrôle pour le post de ${name}`,
  hidePost: (name) => `Masquer le post de ${name}`,
  visibility: 'Visibilité : tout le monde',
  followers: (count) => `${count} abonnés`,
  promoted: 'Post sponsorisé',
  edited: 'Modifié',
  more: 'plus',
  moreV1: '…voir plus',
  reactionState: 'État du bouton de réaction : aucune réaction',
  reactionsMenu: 'Ouvrir le menu des réactions',
  actorSwitch: 'Ouvrir l’écran de sélection de l’auteur',
  like: 'J’aime',
  comment: 'Commenter',
  repost: 'Republier',
  send: 'Envoyer',
  reply: 'Répondre',
  reactions: (count, plural) => `${count} réaction${plural ? 's' : ''}`,
  comments: (count, plural) => `${count} commentaire${plural ? 's' : ''}`,
  reposts: (count, plural) => `${count} republication${plural ? 's' : ''}`,
  repostsOf: (count, name, plural) =>
    `${count} republication${plural ? 's' : ''} du post de ${name}`,
  othersReacted: (name, others) => `Réaction de ${name} et ${others} autres personnes`,
  others: (name, others) => `${name} et ${others} autres personnes`,
  replies: (count) => `${count} réponse${count > 1 ? 's' : ''}`,
  commentOptions: (name) => `Voir plus d’options pour le commentaire de ${name}.`,
  // Two spaces before the name: seen on a French post page, September 2026.
  commentReaction: (name) => `Réagir avec “J’aime” au commentaire de  ${name}`,
  replyTo: (name) => `Répondre au commentaire de ${name}`,
  editorV1: 'Éditeur de texte pour créer du contenu',
  editorV2: 'Éditeur de texte pour créer un commentaire',
  addComment: 'Ajouter un commentaire…',
  moreComments: (count) => `Voir ${count} autres commentaires`,
  previousReplies: 'Voir les réponses précédentes',
  emoji: 'Afficher le sélecteur d’emojis',
  gif: 'Ouvrir le sélecteur de GIF',
  photo: 'Partager une photo',
  you: 'Vous',
  far: '3e et +',
  messaging: 'Messagerie',
  writeMessage: 'Rédigez un message…',
  messageLine: 'Bonjour, avez-vous reçu mon dossier ?',
  sortBy: 'Les plus pertinents',
};

const EN: Words = {
  nav: [
    { id: 'home-active-medium', label: 'Home' },
    { id: 'people-medium', label: 'My Network' },
    { id: 'job-medium', label: 'Jobs' },
    { id: 'messages-medium', label: 'Messaging' },
    { id: 'bell-fill-medium', label: 'Notifications' },
  ],
  search: 'Search',
  me: 'Me',
  feedPost: 'Feed post',
  startPost: 'Start a post',
  shareBox: 'What do you want to talk about?',
  publish: 'Post',
  controlMenu: (name) => `Open control menu for post by ${name}`,
  hidePost: (name) => `Hide post by ${name}`,
  visibility: 'Visibility: Global',
  followers: (count) => `${count} followers`,
  promoted: 'Promoted',
  edited: 'Edited',
  more: 'more',
  moreV1: '…more',
  reactionState: 'Reaction button state: no reaction',
  reactionsMenu: 'Open reactions menu',
  actorSwitch: 'Open actor selection screen',
  like: 'Like',
  comment: 'Comment',
  repost: 'Repost',
  send: 'Send',
  reply: 'Reply',
  reactions: (count, plural) => `${count} reaction${plural ? 's' : ''}`,
  comments: (count, plural) => `${count} comment${plural ? 's' : ''}`,
  reposts: (count, plural) => `${count} repost${plural ? 's' : ''}`,
  repostsOf: (count, name, plural) => `${count} repost${plural ? 's' : ''} of ${name}’s post`,
  othersReacted: (name, others) => `${name} and ${others} others reacted`,
  others: (name, others) => `${name} and ${others} others`,
  replies: (count) => (count === 1 ? '1 reply' : `${count} replies`),
  commentOptions: (name) => `View more options for ${name}’s comment.`,
  commentReaction: (name) => `React Like to ${name}’s comment`,
  replyTo: (name) => `Reply to ${name}’s comment`,
  editorV1: 'Text editor for creating content',
  editorV2: 'Text editor for creating comment',
  addComment: 'Add a comment…',
  moreComments: (count) => `See ${count} more comments`,
  previousReplies: 'See previous replies',
  emoji: 'Show Emoji Picker',
  gif: 'Open GIF picker',
  photo: 'Share photo',
  you: 'You',
  far: '3rd+',
  messaging: 'Messaging',
  writeMessage: 'Write a message…',
  messageLine: 'Hello, did you get my application?',
  sortBy: 'Most relevant',
};

export const WORDS: Record<Language, Words> = { fr: FR, en: EN };
