import type { Reply } from '../model';
import type { ImportNote } from './import-note';
import type { RefusedRow } from './read-outcome';

/**
 * What to do with a reply that the library has in other words (same id, or same shortcut for the same
 * brand and language).
 * - `update`: the library's takes the file's words.
 * - `beside`: the file's comes in as another reply, without the shortcut.
 * - `skip`: the library's stays alone.
 */
export const CLASH_POLICIES = ['update', 'beside', 'skip'] as const;
export type ClashPolicy = (typeof CLASH_POLICIES)[number];

export interface PlannedAddition {
  row: number;
  reply: Reply;
  notes: ImportNote[];
}

export interface PlannedChange {
  row: number;
  before: Reply;
  after: Reply;
  /** Which fields differ. */
  changed: (keyof Reply)[];
  notes: ImportNote[];
}

/**
 * - `identical`: the library has it in the same words.
 * - `twice`: the file itself has it already, in an earlier row.
 * - `clash`: the library has it in other words, and the policy says skip.
 */
export interface SkippedRow {
  row: number;
  title: string;
  why: 'identical' | 'twice' | 'clash';
  /** The reply of the library that it is like; null when it is like another of the file. */
  replyId: string | null;
}

/** What an import would do; every row of the file is in exactly one of the four lists, in file order. */
export interface ImportPlan {
  added: PlannedAddition[];
  changed: PlannedChange[];
  skipped: SkippedRow[];
  refused: RefusedRow[];
  /** Of the file as a whole. */
  notes: ImportNote[];
}
