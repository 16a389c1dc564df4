import * as v from 'valibot';
import type { NetworkId } from '../../../../networks/contract';
import { unguardCell } from '../../../replies/interchange/csv-guard';
import { CATEGORIES } from '../../model';
import { WATCH_ACTIONS, WATCH_SEVERITIES } from '../model';
import type { ReadTerm, TermFields, UnreadRow } from './read-terms-outcome';
import { BETWEEN_WORDS, TABLE_COLUMNS } from './table-columns';

const NETWORKS = ['facebook', 'x', 'linkedin', 'instagram'] as const satisfies NetworkId[];

const words = v.pipe(
  v.string(),
  v.transform((cell) =>
    cell
      .split(BETWEEN_WORDS)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
);
const yesOrNo = v.pipe(
  v.string(),
  v.toLowerCase(),
  v.picklist(['yes', 'no', 'oui', 'non', 'true', 'false']),
  v.transform((cell) => cell === 'yes' || cell === 'oui' || cell === 'true'),
);
const date = v.pipe(
  v.string(),
  v.transform((cell) => Date.parse(cell)),
  v.number('not a date'),
);

const CELLS = {
  text: v.string(),
  kind: v.picklist(['words', 'pattern']),
  category: v.picklist(CATEGORIES),
  severity: v.picklist(WATCH_SEVERITIES),
  action: v.picklist(WATCH_ACTIONS),
  networks: v.pipe(words, v.array(v.picklist(NETWORKS))),
  language: v.picklist(['fr', 'en']),
  expiresAt: date,
  notBefore: words,
  notAfter: words,
  wholeWord: yesOrNo,
  caseSensitive: yesOrNo,
  replacement: v.string(),
  note: v.string(),
  isOn: yesOrNo,
};
/** Cells in which an empty one says something; elsewhere it says nothing. */
const EMPTY: Partial<TermFields> = {
  networks: [],
  language: null,
  expiresAt: null,
  notBefore: [],
  notAfter: [],
  replacement: null,
  note: '',
};

type Column = (typeof TABLE_COLUMNS)[number]['field'] | null;

/** Which column of a table is which; null where the first row names no terms with something about them. */
export function termColumns(header: readonly string[]): Column[] | null {
  const columns = header.map((cell) => {
    const name = cell.trim().toLowerCase();
    return TABLE_COLUMNS.find(({ names }) => names.includes(name))?.field ?? null;
  });
  const known = columns.filter((column) => column !== null);
  return known.includes('text') && known.some((one) => one === 'category' || one === 'severity')
    ? columns
    : null;
}

/** Reads one row of Vigie's table. */
export function readTableTerm(
  cells: readonly string[],
  columns: readonly Column[],
  row: number,
): ReadTerm | UnreadRow {
  const fields: Record<string, unknown> = {};
  let brand: string | null = null;
  for (const [i, field] of columns.entries()) {
    const cell = unguardCell(cells[i] ?? '');
    if (field === null) continue;
    if (field === 'brandId') {
      brand = cell.trim() === '' ? null : cell.trim();
    } else if (cell.trim() === '') {
      if (field in EMPTY) fields[field] = EMPTY[field];
    } else {
      const isFree = field === 'text' || field === 'note' || field === 'replacement';
      const read = v.safeParse(CELLS[field], isFree ? cell : cell.trim());
      if (!read.success) return { row, why: 'unknown-value', detail: cell };
      fields[field] = read.output;
    }
  }
  const { text } = fields;
  if (typeof text !== 'string') return { row, why: 'no-term', detail: '' };
  return { row, fields: { ...fields, text }, brand };
}
