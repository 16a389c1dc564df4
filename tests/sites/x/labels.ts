import { compact } from '../shell/notation.ts';
import type { Language } from '../world/model.ts';
import type { Status } from './status.ts';

/** What the visitor has done to a post. */
interface Done {
  reposted: boolean;
  liked: boolean;
  bookmarked: boolean;
}

/** French counts 0 and 1 as singular, English only 1 (X's own plural rules). */
function plural(n: number, language: Language, one: string, many: string): string {
  return (language === 'fr' ? n < 2 : n === 1) ? one : many;
}

/**
 * The label of the action bar: exact integers without separators, parts that are zero left out,
 * « J''aime » with its two apostrophes in French. Order and words as in X's interface of July 2025.
 */
export function groupLabel(counts: Status['counts'], done: Done, language: Language): string {
  const fr = language === 'fr';
  const part = (n: number | null, one: string, many: string) =>
    n ? `${n} ${plural(n, language, one, many)}` : '';
  const parts = [
    part(counts.replies, fr ? 'réponse' : 'reply', fr ? 'réponses' : 'replies'),
    part(counts.reposts, 'repost', 'reposts'),
    done.reposted ? (fr ? 'A reposté' : 'Reposted') : '',
    part(counts.likes, fr ? "J''aime" : 'like', fr ? "J''aime" : 'likes'),
    done.liked ? (fr ? 'Aimé' : 'Liked') : '',
    done.bookmarked ? (fr ? 'Ajouté aux signets' : 'Bookmarked') : '',
    part(counts.bookmarks, fr ? 'signet' : 'bookmark', fr ? 'signets' : 'bookmarks'),
    part(counts.views, fr ? 'vue' : 'view', fr ? 'vues' : 'views'),
  ];
  return parts.filter((each) => each !== '').join(', ');
}

export type Action = 'reply' | 'repost' | 'like' | 'bookmark' | 'views';

/** The label of one button; without a number when there is nothing to count. */
export function actionLabel(action: Action, n: number, done: boolean, language: Language): string {
  const words = language === 'fr' ? FRENCH[action] : ENGLISH[action];
  const verb = done ? words.done : words.verb;
  return n === 0 ? words.none : `${n} ${plural(n, language, words.one, words.many)}. ${verb}`;
}

/** A counter as shown beside its icon: cut, never rounded; nothing for zero. */
export function shownCount(n: number, language: Language): string {
  return n === 0 ? '' : compact(n, language, 'cut');
}

interface ActionWords {
  none: string;
  one: string;
  many: string;
  verb: string;
  done: string;
}

const words = (
  none: string,
  one: string,
  many: string,
  verb: string,
  done = verb,
): ActionWords => ({
  none,
  one,
  many,
  verb,
  done,
});

const FRENCH: Record<Action, ActionWords> = {
  reply: words('Répondre', 'réponse', 'réponses', 'Réponse'),
  repost: words('Repost', 'repost', 'reposts', 'Repost', 'Reposté'),
  like: words('Aimer', "J'aime", "J'aime", "J'aime"),
  bookmark: words('Signet', 'Signet', 'Signets', 'Signet', 'Ajouté aux signets'),
  views: words('', 'vue', 'vues', 'Voir les statistiques du post'),
};

const ENGLISH: Record<Action, ActionWords> = {
  reply: words('Reply', 'Reply', 'Replies', 'Reply'),
  repost: words('Repost', 'repost', 'reposts', 'Repost', 'Reposted'),
  like: words('Like', 'Like', 'Likes', 'Like', 'Liked'),
  bookmark: words('Bookmark', 'Bookmark', 'Bookmarks', 'Bookmark', 'Bookmarked'),
  views: words('', 'view', 'views', 'View post analytics'),
};
