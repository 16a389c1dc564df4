import { parseJson } from '../../../data/parse-json';
import { decodeBytes } from '../../../replies/interchange/decode-bytes';
import { guessDelimiter } from '../../../replies/interchange/guess-delimiter';
import { LARGEST_FILE, MOST_REPLIES as MOST_TERMS } from '../../../replies/interchange/limits';
import type { Pace } from '../../../replies/interchange/pace';
import { refuseFile } from '../../../replies/interchange/read-outcome';
import { readTable } from '../../../replies/interchange/read-table';
import { readDiscourseRow, readDiscourseWord } from './read-discourse';
import { readMastodonFilters } from './read-mastodon';
import { readTableTerm, termColumns } from './read-table-terms';
import type { ReadTerm, ReadTermsOutcome, TermFormat, UnreadRow } from './read-terms-outcome';

/**
 * Reads a file of terms, in whatever of the formats it is.
 * @throws the pace's reason when given up
 */
export async function readTermsFile(file: Blob, pace: Pace): Promise<ReadTermsOutcome> {
  if (file.size > LARGEST_FILE) return refuseFile('too-large', LARGEST_FILE);
  const decoded = decodeBytes(new Uint8Array(await file.arrayBuffer()));
  pace.signal?.throwIfAborted();
  return decoded === null ? refuseFile('not-text') : readTerms(decoded.text, pace);
}

/** The same for a text that was pasted. */
export async function readTerms(pasted: string, pace: Pace): Promise<ReadTermsOutcome> {
  if (pasted.length > LARGEST_FILE) return refuseFile('too-large', LARGEST_FILE);
  const text = pasted.replace(/^\uFEFF/, '');
  if (text.trim() === '') return refuseFile('empty');
  if (/^\s*[[{]/.test(text)) return readJson(text);
  const { delimiter, isEven } = guessDelimiter(text);
  const [first = ''] = text.split('\n', 1);
  const isTable = termColumns(first.split(delimiter).map(unquoted)) !== null;
  // one comma a row may be part of a term, unless every row has it
  if (!isTable && !isEven && !/^"/.test(text)) return readList(text);
  const read = await readTable(text, isTable || isEven ? delimiter : ',', pace);
  if (!read.ok) return read;
  const [header = [], ...rows] = read.table.rows;
  const columns = termColumns(header);
  const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');
  if (columns) {
    return outcome(
      'table',
      rows.flatMap((cells, i) => (isBlank(cells) ? [] : [readTableTerm(cells, columns, i + 2)])),
    );
  }
  const skipped = /^(?:word|mot)$/i.test(header[0]?.trim() ?? '') ? 1 : 0;
  return outcome(
    'discourse-csv',
    read.table.rows
      .map((cells, i) => ({ cells, row: i + 1 }))
      .slice(skipped)
      .flatMap(({ cells, row }) => (isBlank(cells) ? [] : [readDiscourseRow(cells, row)])),
  );
}

const unquoted = (cell: string): string => cell.trim().replace(/^"|"$/g, '');

function outcome(format: TermFormat, rows: readonly (ReadTerm | UnreadRow)[]): ReadTermsOutcome {
  if (rows.length === 0) return refuseFile('empty');
  if (rows.length > MOST_TERMS) return refuseFile('too-many', MOST_TERMS);
  return {
    ok: true,
    format,
    terms: rows.filter((row) => 'fields' in row),
    unread: rows.filter((row) => 'why' in row),
  };
}

/** One term a line; lines that begin with `# ` are remarks. */
function readList(text: string): ReadTermsOutcome {
  const lines = text.split(/\r\n?|\n/).map((line, i) => ({ line: line.trim(), row: i + 1 }));
  const terms = lines.filter(({ line }) => line !== '' && !/^#(?:\s|$)/.test(line));
  return outcome(
    'list',
    terms.map(({ line, row }) => ({ row, brand: null, fields: { text: line } })),
  );
}

/** Under a name or bare. */
function listIn(json: unknown, name: string): unknown[] | null {
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, name)) return null;
  const list: unknown = Reflect.get(json, name);
  return Array.isArray(list) ? list : null;
}

const has = (item: unknown, names: readonly string[]): boolean =>
  typeof item === 'object' && item !== null && names.some((name) => Object.hasOwn(item, name));

function readJson(text: string): ReadTermsOutcome {
  const parsed = parseJson(text);
  if (!parsed.ok) return refuseFile('not-json', parsed.where);
  const { json } = parsed;
  const bare = Array.isArray(json) ? json : null;
  const filters =
    listIn(json, 'custom_filters') ??
    (bare && has(bare[0], ['keywords', 'keywords_attributes', 'phrase']) ? bare : null);
  if (filters) return outcome('mastodon', readMastodonFilters(filters));
  const words = listIn(json, 'words') ?? (bare && has(bare[0], ['word']) ? bare : null);
  if (words) {
    return outcome(
      'discourse-json',
      words.map((word, i) => readDiscourseWord(word, i + 1)),
    );
  }
  if (bare === null) return refuseFile('wrong', '$');
  return outcome(
    'list',
    bare.map((item, i): ReadTerm | UnreadRow => {
      const row = i + 1;
      if (typeof item !== 'string') return { row, why: 'damaged', detail: `[${i}]` };
      if (item.trim() === '') return { row, why: 'no-term', detail: '' };
      return { row, brand: null, fields: { text: item } };
    }),
  );
}
