import type { NetworkId } from '../../../networks/contract';

/** Characters of a label, and of a note, at most. */
export const LONGEST_LABEL = 40;
export const LONGEST_NOTE = 2_000;
/** Labels on one post or account at most. */
export const MOST_LABELS = 20;

/** A post or an account that the person follows. */
export interface Follow {
  kind: 'post' | 'account';
  /** Key of the post, or of the author. */
  followedKey: string;
  network: NetworkId;
  /** Campaign, contest, crisis…: in the person's own words, each once whatever its case. */
  labels: string[];
  note: string;
  createdAt: number;
  updatedAt: number;
}
