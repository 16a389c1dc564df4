import type { Table } from './column-mapping';
import { LONGEST_ROW, MOST_COLUMNS, MOST_REPLIES } from './limits';
import { type Pace, startPace } from './pace';
import { type Refused, refuseFile } from './read-outcome';

/** Characters handed to the parser at a time: a few milliseconds of work. */
const PIECE = 65_536;

interface Parsed {
  data: string[][];
  meta: { cursor: number };
  errors: { code: string; row?: number }[];
}

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/**
 * Reads a table piece by piece. Blank rows stay, so that rows keep the numbers that a spreadsheet gives them.
 * @throws the signal's reason when given up
 */
export async function readTable(
  text: string,
  delimiter: Table['delimiter'],
  pace: Pace,
): Promise<{ ok: true; table: Table } | Refused> {
  const { default: papa } = await import('papaparse');
  const rest = startPace(pace);
  const whole = text.replace(/\r\n?/g, '\n');
  await rest(0);
  const rows: string[][] = [];
  let at = 0;
  let size = PIECE;
  while (at < whole.length) {
    const isLast = at + size >= whole.length;
    const piece = whole.slice(at, at + size);
    const parser = new papa.Parser({ delimiter, newline: '\n', quoteChar: '"', escapeChar: '"' });
    const { data, meta, errors }: Parsed = parser.parse(piece, 0, !isLast);
    const open = errors.find(({ code }) => code === 'MissingQuotes');
    if (isLast && open) return refuseFile('quote-open', rows.length + (open.row ?? 0) + 1);
    for (const row of data) {
      rows.push(row);
      if (row.length > MOST_COLUMNS) return refuseFile('too-many-columns', rows.length);
      // no cell is longer than a row may be, unless a quote swallowed the rest of the file
      if (isLast && row.some((cell) => cell.length > LONGEST_ROW)) {
        return refuseFile('row-too-long', rows.length);
      }
    }
    if (rows.length > MOST_REPLIES + 1) return refuseFile('too-many', MOST_REPLIES);
    if (isLast) break;
    // a row longer than the piece is read again with more of the text
    size = meta.cursor === 0 ? size * 2 : PIECE;
    if (size > LONGEST_ROW * 2) return refuseLongRow(piece, rows.length + 1);
    at += meta.cursor;
    await rest(at / whole.length);
  }
  while (rows.length > 0 && isBlank(rows.at(-1) ?? [])) rows.pop();
  return rows.length === 0 ? refuseFile('empty') : { ok: true, table: { delimiter, rows } };
}

/** A row without end has a quote that is never closed, or is a line without end. */
const refuseLongRow = (piece: string, row: number): Refused =>
  refuseFile(piece.includes('"') ? 'quote-open' : 'row-too-long', row);
