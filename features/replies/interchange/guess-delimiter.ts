import type { Table } from './column-mapping';

type Delimiter = Table['delimiter'];
const DELIMITERS: readonly Delimiter[] = ['\t', ';', ',', '|'];
/** Characters and rows that are looked at. */
const START = 65_536;
const ROWS = 30;

/** Separators in each of the first rows, those between quotes left out. */
function countsOf(text: string, delimiter: Delimiter): number[] {
  const counts = [0];
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '\n') counts.push(0);
    else if (character === delimiter) counts.push((counts.pop() ?? 0) + 1);
    if (counts.length > ROWS) break;
  }
  // the last one may be cut, or empty
  return counts.length > 1 ? counts.slice(0, -1) : counts;
}

/** How likely it is that the rows are cut there: many columns, the same everywhere. */
function likelihood(counts: readonly number[]): number {
  const [first = 0] = counts;
  if (first === 0) return 0;
  const alike = counts.filter((count) => count === first).length / counts.length;
  return alike * alike * Math.min(first, 20);
}

export interface GuessedDelimiter {
  delimiter: Delimiter;
  /** Every row looked at has the same number of columns, two at least. */
  isEven: boolean;
}

/** Where the cells of a table are cut, told by its start. A comma when nothing tells. */
export function guessDelimiter(text: string): GuessedDelimiter {
  const start = `${text.slice(0, START).replace(/\r\n?/g, '\n').trimEnd()}\n`;
  const [best] = DELIMITERS.map((delimiter) => {
    const counts = countsOf(start, delimiter);
    return { delimiter, counts, likely: likelihood(counts) };
  }).sort((a, b) => b.likely - a.likely);
  if (!best || best.likely === 0) return { delimiter: ',', isEven: false };
  const isEven = best.counts.length > 1 && best.counts.every((count) => count === best.counts[0]);
  return { delimiter: best.delimiter, isEven };
}
