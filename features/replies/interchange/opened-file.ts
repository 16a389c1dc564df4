import type { ColumnMapping, Table } from './column-mapping';
import type { ReplyFormat } from './formats';
import type { Refused } from './read-outcome';

/** A text in hand, and what it seems to be. The person may choose another format. */
export interface OpenedFile {
  /** Name of the file; empty for pasted text. */
  name: string;
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  format: ReplyFormat;
  /** With a mapping guessed; null where the text is no table. */
  table: { table: Table; mapping: ColumnMapping } | null;
}

export type OpenOutcome = { ok: true; opened: OpenedFile } | Refused;
