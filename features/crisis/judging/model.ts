import type { NetworkId } from '../../../networks/contract';
import type { Judgement } from '../judge/judgement';

/** A watch term found in a comment. */
interface JudgedTerm {
  termId: string;
  /** UTF-16 offsets in the comment's text, end excluded. */
  start: number;
  end: number;
}

/** What was thought of a comment. It is judged once for each wording it has had. */
export interface JudgedRow extends Judgement {
  /** Of the comment. */
  key: string;
  network: NetworkId;
  postKey: string | null;
  /** Whose comment section it is in; null: nobody's in particular. */
  brandId: string | null;
  /** Stands for what was judged: the text, for whom, and by which watch terms. */
  digest: number;
  /** The text was cut by the network's "see more". */
  isCut: boolean;
  /** How much more certainty asked of the trained model would keep it from being called abuse; null: none would. */
  yieldsAt: number | null;
  terms: JudgedTerm[];
  /** The comment's own date, milliseconds since 1970; null where the page hid it. */
  at: number | null;
  judgedAt: number;
}

/** A comment that the trained model called abuse and a person called harmless. */
export interface Benign {
  /** Of the comment. */
  key: string;
  /** Its `yieldsAt`. */
  yieldsAt: number;
}

/** What a brand's own harmless comments taught, so that it is warned more rarely. */
export interface TuningRow {
  /** Id of the brand. */
  key: string;
  /** The latest first. */
  benign: Benign[];
  /** Added to the thresholds (logits) above which the trained model is believed about abuse. */
  shift: number;
  updatedAt: number;
}
