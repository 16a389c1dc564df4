import type { Table } from '../../interchange/column-mapping';
import type { ReplyFormat } from '../../interchange/formats';
import { hasColumns } from '../../interchange/formats';
import { openFile, openText, tableOf } from '../../interchange/open-file';
import type { OpenedFile, OpenOutcome } from '../../interchange/opened-file';
import type { Pace } from '../../interchange/pace';
import type { ImportItem } from './import-item';

/** What a person said of how an item is to be read; what is absent is guessed. */
export interface ReadingChoice {
  format?: ReplyFormat;
  encoding?: OpenedFile['encoding'];
  delimiter?: Table['delimiter'];
}

/**
 * Opens a file or a text as the person says.
 * @throws the pace's reason when given up, and what the browser throws when it can't give the file's bytes
 */
export async function openItem(
  { content }: ImportItem,
  { format, encoding, delimiter }: ReadingChoice,
  pace: Pace,
): Promise<OpenOutcome> {
  const outcome =
    typeof content === 'string'
      ? await openText(content, '', pace)
      : await openFile(content, content.name, pace, encoding);
  if (!outcome.ok || (format === undefined && delimiter === undefined)) return outcome;
  const opened = { ...outcome.opened, format: format ?? outcome.opened.format };
  return hasColumns(opened.format) ? tableOf(opened, pace, delimiter) : { ok: true, opened };
}
