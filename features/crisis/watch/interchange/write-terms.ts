import type { Brand } from '../../../brands/model';
import { guardCell } from '../../../replies/interchange/csv-guard';
import type { WatchTerm } from '../model';
import { BETWEEN_WORDS, TABLE_COLUMNS } from './table-columns';

/** A file ready to be saved. */
export interface WrittenTerms {
  text: string;
  /** Suggested name, with its ending. */
  name: string;
  /** Media type. */
  type: string;
  /** Terms that lose something there: the format has nothing for it. */
  lost: number;
}

const CSV = 'text/csv;charset=utf-8';
const JSON_TYPE = 'application/json';
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no');

/** Everything that a term may be, for what only words can say. */
const isMore = ({ kind, notBefore, notAfter, networks, language, brandId, isOn }: WatchTerm) =>
  kind === 'pattern' ||
  notBefore.length + notAfter.length + networks.length > 0 ||
  language !== null ||
  brandId !== null ||
  !isOn;

/**
 * Terms as a table for spreadsheets, of which nothing is lost: UTF-8 with its byte order mark, line ends as RFC 4180 has
 * them, no cell that is computed.
 */
export function writeTermTable(
  terms: readonly WatchTerm[],
  { delimiter, brands }: { delimiter: ';' | ','; brands: readonly Pick<Brand, 'id' | 'name'>[] },
): WrittenTerms {
  const names = new Map(brands.map(({ id, name }) => [id, name]));
  const between = (words: readonly string[]) =>
    words.map((word) => word.replaceAll(BETWEEN_WORDS, ' ')).join(` ${BETWEEN_WORDS} `);
  const cellOf = (term: WatchTerm, field: (typeof TABLE_COLUMNS)[number]['field']): string => {
    const value = term[field];
    if (field === 'brandId') return term.brandId === null ? '*' : (names.get(term.brandId) ?? '');
    if (field === 'expiresAt') {
      return term.expiresAt === null ? '' : new Date(term.expiresAt).toISOString();
    }
    if (typeof value === 'boolean') return yesOrNo(value);
    return Array.isArray(value) ? between(value) : String(value ?? '');
  };
  const rows = [
    TABLE_COLUMNS.map(({ names: [name = ''] }) => name),
    ...terms.map((term) => TABLE_COLUMNS.map(({ field }) => cellOf(term, field))),
  ];
  const lines = rows.map((cells) => cells.map((cell) => quoted(guardCell(cell))).join(delimiter));
  return {
    text: `\uFEFF${lines.join('\r\n')}\r\n`,
    name: 'vigie-watchlist.csv',
    type: CSV,
    lost: 0,
  };
}

/**
 * Terms as the table that Discourse takes: word, replacement, whether capitals count. No cell is guarded against
 * spreadsheets: Discourse would take the guard for a part of the word.
 */
export function writeDiscourseCsv(terms: readonly WatchTerm[]): WrittenTerms {
  const rows = terms
    .filter(({ kind }) => kind === 'words')
    .map(({ text, replacement, caseSensitive }) =>
      [text, replacement ?? '', String(caseSensitive)].map(quoted).join(','),
    );
  const lost = terms.filter(isMore).length;
  return { text: `${rows.join('\n')}\n`, name: 'watched-words-flag.csv', type: CSV, lost };
}

/** The same as the JSON that Discourse's admin page reads. */
export function writeDiscourseJson(terms: readonly WatchTerm[]): WrittenTerms {
  const words = terms
    .filter(({ kind }) => kind === 'words')
    .map(({ text, replacement, caseSensitive, action }, i) => ({
      id: i + 1,
      word: text,
      replacement,
      action: action === 'notify' ? 'block' : action === 'highlight' ? 'censor' : 'flag',
      case_sensitive: caseSensitive,
    }));
  const text = JSON.stringify({ words }, null, 2);
  return { text, name: 'watched-words.json', type: JSON_TYPE, lost: terms.filter(isMore).length };
}

/** Terms as Mastodon exports filters: one for each note, action and end. */
export function writeMastodon(terms: readonly WatchTerm[]): WrittenTerms {
  const filters = new Map<
    string,
    { title: string; [field: string]: unknown; keywords_attributes: unknown[] }
  >();
  for (const term of terms) {
    if (term.kind === 'pattern') continue;
    const action = term.action === 'highlight' ? 'warn' : 'hide';
    const expireAt = term.expiresAt === null ? null : new Date(term.expiresAt).toISOString();
    const key = JSON.stringify([term.note || term.category, action, expireAt]);
    const filter = filters.get(key) ?? {
      // Mastodon wants one
      title: term.note || term.category,
      expire_at: expireAt,
      context: ['home', 'notifications', 'public', 'thread', 'account'],
      action,
      keywords_attributes: [],
      statuses: [],
    };
    filter.keywords_attributes.push({ keyword: term.text, whole_word: term.wholeWord });
    filters.set(key, filter);
  }
  const text = JSON.stringify({ custom_filters: [...filters.values()] }, null, 2);
  const lost = terms.filter(
    (term) => isMore(term) || term.caseSensitive || term.replacement !== null,
  );
  return { text, name: 'custom_filters.json', type: JSON_TYPE, lost: lost.length };
}

/** Terms one a line. */
export function writeList(terms: readonly WatchTerm[]): WrittenTerms {
  const words = terms.filter(({ kind }) => kind === 'words');
  return {
    text: `${words.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join('\n')}\n`,
    name: 'watchlist.txt',
    type: 'text/plain;charset=utf-8',
    lost: terms.filter((term) => isMore(term) || term.caseSensitive).length,
  };
}
