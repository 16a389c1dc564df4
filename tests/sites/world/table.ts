import type { NetworkId } from '../../../networks/contract.ts';

/**
 * How comments are written down in the tables. `by` is a display name, or `@` and a brand's key.
 * Both languages have the same tree, so that a comment keeps its id whichever language is shown.
 */
export type CommentRow = readonly [
  by: string,
  minutesAgo: number,
  likes: number,
  text: string,
  replies?: readonly CommentRow[],
];

export interface PostRow {
  /** Names the post in both languages; its id is made from it. */
  slot: string;
  by: string;
  text: string;
  minutesAgo: number;
  reactions: number | null;
  comments: number;
  shares: number | null;
  views: number | null;
  saves: number | null;
  thread: readonly CommentRow[];
  promoted?: true;
  /** Networks on which this post was never published. */
  notOn?: readonly NetworkId[];
}

export interface BrandRow {
  key: string;
  name: string;
  handle: string;
  followers: number;
  verified: boolean;
}

/** Hand-written pieces that the growing thread is made of. */
export interface GrowthParts {
  firstNames: readonly string[];
  lastNames: readonly string[];
  openings: readonly string[];
  cores: readonly string[];
  endings: readonly string[];
  /** Short answers to a comment. */
  replies: readonly string[];
  /** How a word is abbreviated or misspelt. */
  shortenings: readonly (readonly [word: string, written: string])[];
}
