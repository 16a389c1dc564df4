import type { FileRefusal } from '../../../replies/interchange/read-outcome';
import type { WatchTerm } from '../model';

/** What lists of words come in: Vigie's table, Discourse's watched words, Mastodon's filters, one term a line. */
export type TermFormat = 'table' | 'discourse-csv' | 'discourse-json' | 'mastodon' | 'list';

/** What a file says of a term; what it doesn't say is absent. */
export type TermFields = Partial<Omit<WatchTerm, 'id' | 'brandId'>> & Pick<WatchTerm, 'text'>;

export interface ReadTerm {
  /** Where it stands in the file, from 1: the line, the item, or the row as a spreadsheet numbers it. */
  row: number;
  fields: TermFields;
  /** As the file names it; `*`: every brand; null: not said. */
  brand: string | null;
}

/** Why a row can't come in: nothing to look for, a value that isn't known (`detail`), another shape (`detail`: where). */
export interface UnreadRow {
  row: number;
  why: 'no-term' | 'unknown-value' | 'damaged';
  detail: string;
}

export interface ReadTerms {
  ok: true;
  format: TermFormat;
  terms: ReadTerm[];
  unread: UnreadRow[];
}

/** What came of reading a file; nothing is written. */
export type ReadTermsOutcome = ReadTerms | { ok: false; refusal: FileRefusal };
