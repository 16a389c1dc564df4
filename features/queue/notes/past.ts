import type { Flag } from '../../crisis/flags/model';
import type { SeenComment } from '../model';

/** What somebody wrote so far, by all their accounts. */
export interface AuthorPast {
  /** The latest first. */
  comments: readonly SeenComment[];
  /** There are more than those. */
  isMore: boolean;
  /** By the comment's key. */
  flags: ReadonlyMap<string, Flag>;
  /** Our answers, by the key of the comment that each answers. */
  answers: ReadonlyMap<string, SeenComment>;
}

/** Which of somebody's comments this is, by date; null: it isn't among them, or older ones are not looked at. */
export function placeIn(past: AuthorPast, key: string): number | null {
  const at = past.comments.findIndex((comment) => comment.key === key);
  return at < 0 || past.isMore ? null : past.comments.length - at;
}

/** How many of our comments answered somebody: one may answer several of theirs. */
export const answersIn = ({ answers }: Pick<AuthorPast, 'answers'>): number =>
  new Set([...answers.values()].map(({ key }) => key)).size;
