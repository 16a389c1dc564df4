import type { NetworkId } from '../../../networks/contract';
import type { Wording } from './wording';

/** Characters of a reason, or of what a comment waits for, at most. */
export const LONGEST_REASON = 500;

/**
 * What was decided about a comment.
 * - `seen`: it needs no answer.
 * - `to-answer`: it needs one; also what undoes a wrong guess.
 * - `waiting`: for somebody of the brand's own house.
 * - `answered`: by a person's word, where Vigie doesn't see the reply.
 * - `private`: it goes on in private messages.
 * - `hidden`, `reported`: done on the network, by its own means; both ask for a reason.
 * - `closed`: nothing more is to be done.
 */
export const HANDLING_STATES = [
  'seen',
  'to-answer',
  'waiting',
  'answered',
  'private',
  'hidden',
  'reported',
  'closed',
] as const;
export type HandlingState = (typeof HANDLING_STATES)[number];

/** Decisions kept about one comment at most, the latest: a backup takes no longer lists. */
export const MOST_STEPS = 200;

/** The states that are set only with a reason. */
export const NEEDS_REASON = ['hidden', 'reported'] as const satisfies readonly HandlingState[];

/** One decision. */
export interface HandlingStep {
  /** Milliseconds since 1970. */
  at: number;
  /** Null: the decision was taken back, and what is read on the page counts again. */
  state: HandlingState | null;
  /** Why, or for whom it waits, in the person's words; empty: not said. */
  reason: string;
  /** Heading of the charter's article that it rests on; null: none was named. */
  article: string | null;
}

/** What people decided about one comment. A comment about which nothing was decided has none. */
export interface Handling {
  /** Of the comment. */
  key: string;
  network: NetworkId;
  postKey: string | null;
  brandId: string | null;
  /** That of the last step. */
  state: HandlingState | null;
  /** Oldest first, at least one. */
  steps: HandlingStep[];
  /** How the comment read at the last step; null: it wasn't stored. An edit since then reopens it. */
  wording: Wording | null;
  updatedAt: number;
}
