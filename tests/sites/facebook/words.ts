import type { Language } from '../world/model.ts';

/** Facebook's interface words. Seen or deduced labels only; brands and people come from the world. */
export interface Words {
  home: string;
  search: string;
  profile: string;
  messenger: string;
  switchTo(name: string): string;
  yourMind: string;
  createPost: string;
  like: string;
  react: string;
  comment: string;
  share: string;
  leaveComment: string;
  sendThis: string;
  actions: string;
  sponsored: string;
  follow: string;
  seeMore: string;
  allReactions: string;
  whoReacted: string;
  reactionNames: readonly string[];
  people(count: string): string;
  comments(count: string, plural: boolean): string;
  shares(count: string, plural: boolean): string;
  commentReactions(count: string, plural: boolean): string;
  commentBy(name: string, ago: string): string;
  replyBy(name: string, to: string, ago: string): string;
  /** An answer to a reply, which Facebook words apart. */
  replyToReplyBy(name: string, to: string, ago: string): string;
  reply: string;
  commentAs(name: string): string;
  replyTo(name: string): string;
  sendComment: string;
  moreComments: string;
  moreReplies(count: number): string;
  sorting: string;
  hideOrReport: string;
  composerTools: readonly string[];
  postTitle(name: string): string;
  close: string;
  message: string;
  chatLine: string;
  groupAbout: string;
  members: string;
}

const FR: Words = {
  home: 'Accueil',
  search: 'Rechercher sur Facebook',
  profile: 'Votre profil',
  messenger: 'Messenger',
  switchTo: (name) => `Basculer sur ${name}`,
  yourMind: 'Quoi de neuf ?',
  createPost: 'Créer une publication',
  like: 'J’aime',
  react: 'Réagir',
  comment: 'Commenter',
  share: 'Partager',
  leaveComment: 'Laissez un commentaire',
  sendThis: 'Envoyez ceci à vos ami(e)s ou publiez-le sur votre profil.',
  actions: 'Actions pour cette publication',
  sponsored: 'Sponsorisé',
  follow: 'Suivre',
  seeMore: 'Voir plus',
  allReactions: 'Toutes les réactions :',
  whoReacted: 'Voir qui a réagi à ceci',
  reactionNames: ['J’aime', 'J’adore', 'Grrr', 'Haha'],
  people: (count) => `${count} personnes`,
  comments: (count, plural) => `${count} commentaire${plural ? 's' : ''}`,
  shares: (count, plural) => `${count} partage${plural ? 's' : ''}`,
  commentReactions: (count, plural) =>
    `${count} réaction${plural ? 's' : ''} ; voir qui a réagi à ce contenu`,
  commentBy: (name, ago) => `Commentaire de ${name} ${ago}`,
  replyBy: (name, to, ago) => `Réponse de ${name} au commentaire de ${to} ${ago}`,
  replyToReplyBy: (name, to, ago) => `Réponse de ${name} à la réponse de ${to} ${ago}`,
  reply: 'Répondre',
  commentAs: (name) => `Commenter en tant que ${name}`,
  replyTo: (name) => `Répondre à ${name}`,
  sendComment: 'Commenter',
  moreComments: 'Afficher plus de commentaires',
  moreReplies: (count) => (count === 1 ? 'Voir 1 réponse' : `Voir les ${count} réponses`),
  sorting: 'Les plus pertinents',
  hideOrReport: 'Masquer ou signaler ceci',
  composerTools: [
    'Commenter avec un autocollant avatar',
    'Insérer un emoji',
    'Joindre une photo ou une vidéo',
    'Commenter avec un GIF',
  ],
  postTitle: (name) => `Publication de ${name}`,
  close: 'Fermer',
  message: 'Message',
  chatLine: 'Bonjour, vous êtes ouverts dimanche ?',
  groupAbout: 'Groupe public',
  members: 'membres',
};

const EN: Words = {
  home: 'Home',
  search: 'Search Facebook',
  profile: 'Your profile',
  messenger: 'Messenger',
  switchTo: (name) => `Switch to ${name}`,
  yourMind: "What's on your mind?",
  createPost: 'Create a post',
  like: 'Like',
  react: 'React',
  comment: 'Comment',
  share: 'Share',
  leaveComment: 'Leave a comment',
  sendThis: 'Send this to friends or post it on your profile.',
  actions: 'Actions for this post',
  sponsored: 'Sponsored',
  follow: 'Follow',
  seeMore: 'See more',
  allReactions: 'All reactions:',
  whoReacted: 'See who reacted to this',
  reactionNames: ['Like', 'Love', 'Angry', 'Haha'],
  people: (count) => `${count} people`,
  comments: (count, plural) => `${count} comment${plural ? 's' : ''}`,
  shares: (count, plural) => `${count} share${plural ? 's' : ''}`,
  commentReactions: (count, plural) =>
    `${count} reaction${plural ? 's' : ''}; see who reacted to this`,
  commentBy: (name, ago) => `Comment by ${name} ${ago}`,
  replyBy: (name, to, ago) => `Reply by ${name} to ${to}'s comment ${ago}`,
  replyToReplyBy: (name, to, ago) => `Reply by ${name} to ${to}'s reply ${ago}`,
  reply: 'Reply',
  commentAs: (name) => `Comment as ${name}`,
  replyTo: (name) => `Reply to ${name}`,
  sendComment: 'Comment',
  moreComments: 'View more comments',
  moreReplies: (count) => (count === 1 ? 'View 1 reply' : `View all ${count} replies`),
  sorting: 'Most relevant',
  hideOrReport: 'Hide or report this',
  composerTools: [
    'Comment with an avatar sticker',
    'Insert an emoji',
    'Attach a photo or video',
    'Comment with a GIF',
  ],
  postTitle: (name) => `${name}'s post`,
  close: 'Close',
  message: 'Message',
  chatLine: 'Hi, are you open on Sunday?',
  groupAbout: 'Public group',
  members: 'members',
};

export const WORDS: Record<Language, Words> = { fr: FR, en: EN };
