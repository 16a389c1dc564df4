import type { NetworkId } from '../../../networks/contract';
import type { Judgement } from '../judge/judgement';

/** A watch term found in a comment. */
export interface JudgedTerm {
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
  /** Stands for the text that was judged. */
  digest: number;
  terms: JudgedTerm[];
  /** The comment's own date, milliseconds since 1970; null where the page hid it. */
  at: number | null;
  judgedAt: number;
}

/** What a brand's own harmless comments taught, so that it is warned more rarely. */
export interface TuningRow {
  /** Id of the brand. */
  key: string;
  /** How strongly the trained model spoke against comments that a person called harmless, the latest first. */
  benign: number[];
  /** Added to the thresholds above which the model alone is believed. */
  shift: number;
  updatedAt: number;
}
