import type { Author, Counters, NetworkId } from '../../../networks/contract';
import type { DecidingSpan, Judgement } from '../judge/judgement';
import type { Category, Severity } from '../model';

/** Characters of a note on a flag, or of the words with which it is closed, at most. */
export const LONGEST_WORDS = 2_000;

/** Deciding words, hits of terms and earlier wordings kept of one comment at most: a backup takes no longer lists. */
export const MOST_KEPT = 200;

/** What is being done about a flag. */
export const FLAG_STATES = ['open', 'in-hand', 'escalated', 'closed'] as const;
export type FlagState = (typeof FLAG_STATES)[number];

/** Why a flag was closed. `not-a-crisis`: it should not have been raised, and the brand's thresholds learn from it. */
export const CLOSING_REASONS = ['handled', 'not-a-crisis', 'other'] as const;
export type ClosingReason = (typeof CLOSING_REASONS)[number];

/** A watch term's hit, with the term's words as they were then. */
interface FlagTerm {
  termId: string;
  text: string;
  /** In the text of the evidence: UTF-16 units, end excluded. */
  start: number;
  end: number;
}

/** Why Vigie, or a person, raised it. */
interface FlagGrounds {
  /** Words that decided, in the text of the evidence; none when raised by hand. */
  spans: DecidingSpan[];
  terms: FlagTerm[];
  /** Null: raised by hand. */
  confidence: Judgement['confidence'] | null;
}

/** What was on screen when the flag was raised. An internal record, not a legal report. */
export interface Evidence {
  text: string;
  author: Author | null;
  /** Permalink of the comment or post; null where the page showed none. */
  address: string | null;
  postAddress: string | null;
  /** The comment's own date, milliseconds since 1970; null where the page hid it. */
  writtenAt: number | null;
  seenAt: number;
  /** The zone of the clock it was seen by, as IANA names it. */
  timeZone: string;
  /** Of the post, at that moment; null: the post was not read. */
  counters: Counters | null;
}

/** A wording that the comment had before it was edited. */
export interface Version {
  text: string;
  /** When it was last seen to read so, milliseconds since 1970. */
  seenAt: number;
}

/** One change of a flag's state. */
export interface FlagStep {
  at: number;
  state: FlagState;
  /** Null unless closed. */
  reason: ClosingReason | null;
  /** In the person's own words; empty: none. */
  words: string;
  /** Set where no person did it: `edited`, the comment was given a graver wording after it was closed. */
  cause: 'edited' | null;
}

/** Something on a comment or a post that needs a human. There is one at most for each. */
export interface Flag {
  /** Key of the comment or post. */
  key: string;
  subject: 'comment' | 'post';
  network: NetworkId;
  /** Of the post itself, or the one that the comment is under. */
  postKey: string | null;
  /** Null: nobody's in particular. */
  brandId: string | null;
  raisedBy: 'vigie' | 'person';
  /** Milliseconds since 1970. */
  raisedAt: number;
  state: FlagState;
  category: Category;
  severity: Severity;
  grounds: FlagGrounds;
  note: string;
  /** Oldest first; the first is the raising. */
  steps: FlagStep[];
  evidence: Evidence;
  /** Oldest first, without the wording of the evidence, which is the newest. */
  versions: Version[];
  /** When the person was notified; null: not. */
  notifiedAt: number | null;
  updatedAt: number;
}
