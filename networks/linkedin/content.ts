import type { Author, Count, Moment } from '../contract';

/** What a front end's markup says of a comment; null where it says nothing. */
export interface CommentContent {
  author: Author | null;
  text: string | null;
  truncated: boolean;
  moment: Moment | null;
  reactions: Count | null;
  replies: Count | null;
}

/** The counters that LinkedIn has; it shows no zeros, and views only on one's own posts. */
export type PostCounts = Record<'reactions' | 'comments' | 'shares' | 'views', Count | null>;

/** What a front end's markup says of a post; null where it says nothing. */
export interface PostContent {
  author: Author | null;
  text: string;
  truncated: boolean;
  moment: Moment | null;
  /** An advert has a word where others have their date. */
  promoted: boolean;
  counts: PostCounts;
}
