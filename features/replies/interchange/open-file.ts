import type { Table } from './column-mapping';
import { decodeBytes } from './decode-bytes';
import { hasColumns } from './formats';
import { guessDelimiter } from './guess-delimiter';
import { guessMapping } from './guess-mapping';
import { LARGEST_FILE } from './limits';
import type { OpenedFile, OpenOutcome } from './opened-file';
import { type Pace, startPace } from './pace';
import { refuseFile } from './read-outcome';
import { readTable } from './read-table';
import { sniffFormat } from './sniff-format';

/**
 * Opens a file: what it is written in, what it seems to be, and its table with a mapping when it is one.
 * @param encoding what the person says that it is written in
 * @throws the pace's reason when given up
 */
export async function openFile(
  file: Blob,
  name: string,
  pace: Pace,
  encoding?: OpenedFile['encoding'],
): Promise<OpenOutcome> {
  if (file.size > LARGEST_FILE) return refuseFile('too-large', LARGEST_FILE);
  const decoded = decodeBytes(new Uint8Array(await file.arrayBuffer()), encoding);
  pace.signal?.throwIfAborted();
  if (decoded === null) return refuseFile('not-text');
  return openDecoded(decoded, name, pace);
}

/** The same for a text that was pasted. */
export async function openText(text: string, name: string, pace: Pace): Promise<OpenOutcome> {
  if (text.length > LARGEST_FILE) return refuseFile('too-large', LARGEST_FILE);
  return openDecoded({ text: text.replace(/^\uFEFF/, ''), encoding: 'utf-8' }, name, pace);
}

/** The same file as a table, when the person says that it is one after all, or where its cells are cut. */
export async function tableOf(
  opened: OpenedFile,
  pace: Pace,
  delimiter: Table['delimiter'] = guessDelimiter(opened.text).delimiter,
): Promise<OpenOutcome> {
  const read = await readTable(opened.text, delimiter, pace);
  if (!read.ok) return read;
  const { table } = read;
  const mapping = guessMapping(table);
  return {
    ok: true,
    opened: {
      ...opened,
      format: hasColumns(opened.format) ? opened.format : 'table',
      table: {
        table,
        mapping: opened.format === 'briskine' ? { ...mapping, tags: 'handlebars' } : mapping,
      },
    },
  };
}

async function openDecoded(
  { text, encoding }: Pick<OpenedFile, 'text' | 'encoding'>,
  name: string,
  pace: Pace,
): Promise<OpenOutcome> {
  const rest = startPace(pace);
  if (text.trim() === '') return refuseFile('empty');
  const format = sniffFormat(text, name);
  await rest(0);
  const opened: OpenedFile = { name, text, encoding, format, table: null };
  return hasColumns(format) ? tableOf(opened, pace) : { ok: true, opened };
}
