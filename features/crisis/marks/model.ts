import type { Severity } from '../model';

/** Words of a comment that a mark draws a line under. */
export interface MarkedWords {
  /** In the mark's text: UTF-16 units, end excluded. */
  start: number;
  end: number;
  severity: Severity;
}

/** A flag in words. */
export interface MarkedFlag {
  severity: Severity;
  word: string;
  /** For where there is no room: the category alone. */
  short: string;
  /** What a screen reader says. */
  label: string;
}

/** What a page draws beside one comment or post, in words that are ready to be read. */
export interface PageMark {
  /** Of the comment or post. */
  key: string;
  /** Its text as it was judged; empty: not known. */
  text: string;
  /** The flag that stands on it; null: none. */
  flag: MarkedFlag | null;
  words: MarkedWords[];
  /** The shield covers it; null: it doesn't. */
  veil: { word: string; label: string } | null;
}
