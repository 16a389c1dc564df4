import type { Brand } from '../../../brands/model';
import type { Pace } from '../../interchange/pace';
import { writeRepliesFile } from '../../interchange/replies-file';
import { writeCsv } from '../../interchange/write-csv';
import { writeEspanso } from '../../interchange/write-espanso';
import type { Written } from '../../interchange/written';
import type { Reply } from '../../model';
import type { ExportFormat } from './export-formats';

/**
 * Replies as a file of that format, ready to be saved.
 * @throws the pace's reason when given up
 */
export async function writeExport(
  replies: readonly Reply[],
  format: ExportFormat,
  brands: readonly Brand[],
  pace: Pace,
): Promise<Written> {
  switch (format) {
    case 'csv-semicolon':
      return writeCsv(replies, { delimiter: ';', brands }, pace);
    case 'csv-comma':
      return writeCsv(replies, { delimiter: ',', brands }, pace);
    case 'espanso':
      return writeEspanso(replies, pace);
    case 'vigie':
      return writeRepliesFile(replies, { brands });
  }
}
