import type { Reply } from '../model';
import { applyMapping } from './apply-mapping';
import type { ColumnMapping } from './column-mapping';
import type { ReplyFormat } from './formats';
import { hasColumns } from './formats';
import { tableOf } from './open-file';
import type { OpenedFile } from './opened-file';
import type { Pace } from './pace';
import { readChatwoot } from './read-chatwoot';
import { readEspanso } from './read-espanso';
import type { ReadOutcome } from './read-outcome';
import { readPlainText } from './read-plain-text';
import { readVigie } from './read-vigie';

/** What the person chose for a file, or left as it was guessed. */
export interface ReadChoice {
  format: ReplyFormat;
  /** For a table; null: as guessed. */
  mapping: ColumnMapping | null;
  /** Of the replies where they don't say, and of the questions that foreign commands become. */
  language: Reply['language'];
}

/**
 * Reads the replies of an opened file. Writes nothing.
 * @throws the signal's reason when given up
 */
export async function readReplies(
  opened: OpenedFile,
  { format, mapping, language }: ReadChoice,
  pace: Pace,
): Promise<ReadOutcome> {
  if (format === 'espanso') return readEspanso(opened.text, language, pace);
  if (format === 'chatwoot') return readChatwoot(opened.text, language, pace);
  if (format === 'vigie') return readVigie(opened.text, pace);
  if (!hasColumns(format)) return readPlainText(opened.text, pace);
  const open = opened.table ? ({ ok: true, opened } as const) : await tableOf(opened, pace);
  if (!open.ok) return open;
  const { table } = open.opened;
  if (table === null) throw new Error('A table without rows');
  const read = await applyMapping(table.table, mapping ?? table.mapping, language, pace);
  return read.ok ? { ...read, format } : read;
}
