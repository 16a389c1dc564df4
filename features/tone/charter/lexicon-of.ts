import { LONGEST_LINE, lineOfItem } from './lexicon-item';
import type { CharterSection, LexiconLine, ReadCharter } from './model';
import { plainWords } from './plain-words';
import { type Side, sidesOf } from './side-of';
import { tablesOf } from './tables-of';

/** Between words that are given together: « usager, client », « bug / plantage ». */
const BETWEEN = /\s+\/\s+|\s*[,;]\s+/;

/** One line for each of the words not said: rules look for them one by one. */
const oneEach = (line: LexiconLine): LexiconLine[] =>
  line.dont
    .split(BETWEEN)
    .map((dont) => ({ ...line, dont: plainWords(dont) }))
    .filter(({ say, dont }) => say !== '' || dont !== '');

/** The lexicon's lines of one section, and its prose without them. */
export function lexiconLines({ body }: CharterSection): { lines: LexiconLine[]; rest: string } {
  const { tables, others } = tablesOf(body);
  const inTables = tables.flatMap(({ head, rows }) => {
    const sides = sidesOf(head);
    const cell = (row: string[], side: Side) =>
      plainWords((row[sides.indexOf(side)] ?? '').slice(0, LONGEST_LINE));
    return rows.map((row) => ({
      say: cell(row, 'say'),
      dont: cell(row, 'dont'),
      why: cell(row, 'why'),
    }));
  });
  const rest: string[] = [];
  const inLists: LexiconLine[] = [];
  for (const text of others) {
    const line = lineOfItem(text);
    if (line === null) rest.push(text);
    else inLists.push(line);
  }
  const lines = [...inTables, ...inLists].filter(({ say, dont }) => say !== '' || dont !== '');
  return { lines, rest: rest.join('\n').trim() };
}

/** All that a charter says of words, for the rules that look for them: each word not said on a line of its own. */
export const lexiconOf = ({ sections }: ReadCharter): LexiconLine[] =>
  sections
    .filter(({ kind }) => kind === 'lexicon')
    .flatMap((section) => lexiconLines(section).lines.flatMap(oneEach));
