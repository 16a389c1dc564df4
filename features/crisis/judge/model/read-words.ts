import { START, step } from './hash';
import { NO_KIND, type WordTable } from './word-table';

/** Beginnings of words are looked for from this many letters on. */
const SHORTEST_BEGINNING = 3;
const SPACE = 32;

/** A word or phrase of a text that is of some kind. */
export interface KnownWord {
  /** Its index in `WORD_KINDS`. */
  kind: number;
  /** Which word of the text it is, counted from 0; a phrase is where its last word is. */
  nth: number;
  start: number;
  end: number;
}

/** The hashes of the words before, for phrases of two and three. */
interface Before {
  one: number;
  two: number;
}

const isWordUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 42;

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

/**
 * The words and phrases of a folded text that a table knows, and how many words there are; a phrase stands for its words.
 * An emoji is a word.
 */
export function readWords(folded: string, table: WordTable): { known: KnownWord[]; count: number } {
  const known: KnownWord[] = [];
  const starts: [number, number] = [0, 0];
  const before: Before = { one: START, two: START };
  let count = 0;
  for (let i = 0; i < folded.length; ) {
    const code = folded.charCodeAt(i);
    const isEmoji = isHighSurrogate(code) || (code >= 0x2600 && code < 0x2800);
    if (!isWordUnit(code) && !isEmoji) {
      i += 1;
      continue;
    }
    const start = i;
    let [one, two, three] = [START, step(before.one, SPACE), step(before.two, SPACE)];
    let kind = NO_KIND;
    do {
      const unit = folded.charCodeAt(i);
      one = step(one, unit);
      two = step(two, unit);
      three = step(three, unit);
      i += 1;
      if (i - start >= SHORTEST_BEGINNING) {
        const begun = table.ofBeginning(one);
        if (begun !== NO_KIND) kind = begun;
      }
    } while (
      isEmoji
        ? isHighSurrogate(code) && i - start < 2
        : i < folded.length && isWordUnit(folded.charCodeAt(i))
    );
    const words = wordsOf(table, one, two, three, count);
    if (words > 0) kind = words === 1 ? table.ofWord(one) : table.ofWord(words === 2 ? two : three);
    if (kind !== NO_KIND) {
      const first = words > 1 ? count - words + 1 : count;
      while ((known.at(-1)?.nth ?? -1) >= first && known.length > 0) known.pop();
      const from = words === 3 ? starts[0] : words === 2 ? starts[1] : start;
      known.push({ kind, nth: count, start: from, end: i });
    }
    before.two = two;
    before.one = one;
    starts[0] = starts[1];
    starts[1] = start;
    count += 1;
  }
  return { known, count };
}

/** How many words, up to the last read, the longest entry takes that ends there; 0: none does. */
function wordsOf(
  table: WordTable,
  one: number,
  two: number,
  three: number,
  before: number,
): number {
  if (before >= 2 && table.ofWord(three) !== NO_KIND) return 3;
  if (before >= 1 && table.ofWord(two) !== NO_KIND) return 2;
  return table.ofWord(one) === NO_KIND ? 0 : 1;
}
