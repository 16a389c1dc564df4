import { type Letters, rangeOf, readLetters, squeeze } from '../layer/letters';

/** A comment's text as it was found in the page. */
export interface Aligned {
  /** All of it; null: only parts of it can be found. */
  whole: Range | null;
  /** A stretch of the text (UTF-16 units, end excluded); null where it can't be found for sure. */
  rangeOf(start: number, end: number): Range | null;
}

/** Letters around a stretch by which it is looked for where the whole text isn't found, more first. */
const AROUND = [24, 12, 6];
const FEWEST_AROUND = 6;

/**
 * Finds a comment's text in its element, among names, dates and buttons. Networks break, cut and repeat texts, so what
 * isn't found once and for sure isn't found at all: no words are underlined rather than wrong ones.
 */
export function alignText(
  element: Element,
  text: string,
  isOther: (inner: Element) => boolean,
): Aligned {
  const sought = squeeze(text);
  const plain = readLetters(element, isOther, false);
  const start = startOf(plain, sought.text);
  if (start !== null) return alignedAt(plain, start, sought.at);
  const all = readLetters(element, isOther, true);
  const startInAll = startOf(all, sought.text);
  if (startInAll !== null) return alignedAt(all, startInAll, sought.at);
  return { whole: null, rangeOf: (from, to) => rangeAround(plain, sought, from, to) };
}

function alignedAt(letters: Letters, start: number, at: readonly number[]): Aligned {
  return {
    whole: rangeOf(letters, start, start + at.length),
    rangeOf(from, to) {
      const first = at.findIndex((offset) => offset >= from);
      const last = at.findLastIndex((offset) => offset < to);
      return first < 0 || last < first ? null : rangeOf(letters, start + first, start + last + 1);
    },
  };
}

/**
 * Where a text begins among letters; null: nowhere. Where it is found several times (a name and a one-word comment),
 * where it begins and ends with its nodes, and is no link.
 */
function startOf({ text, places }: Letters, sought: string): number | null {
  if (sought === '') return null;
  const found: number[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) found.push(at);
  const isWhole = (at: number): boolean => {
    const end = at + sought.length;
    const isCut = (one: number): boolean => places[one - 1]?.node === places[one]?.node;
    const { node } = places[at] ?? {};
    const around = node instanceof Text ? node.parentElement : node;
    return !isCut(at) && !isCut(end) && !around?.closest('a,button,h2,h3,h4');
  };
  return found.find(isWhole) ?? found[0] ?? null;
}

/** A stretch by itself with what stands around it, where that is found exactly once. */
function rangeAround(
  letters: Letters,
  sought: { text: string; at: readonly number[] },
  from: number,
  to: number,
): Range | null {
  const first = sought.at.findIndex((offset) => offset >= from);
  const last = sought.at.findLastIndex((offset) => offset < to);
  if (first < 0 || last < first) return null;
  for (const around of AROUND) {
    for (const [before, after] of [
      [around, around],
      [around, 0],
      [0, around],
    ] as const) {
      const start = Math.max(0, first - before);
      const words = sought.text.slice(start, last + 1 + after);
      if (words.length < last + 1 - first + FEWEST_AROUND) continue;
      const at = letters.text.indexOf(words);
      if (at < 0 || letters.text.indexOf(words, at + 1) >= 0) continue;
      return rangeOf(letters, at + first - start, at + last + 1 - start);
    }
  }
  return null;
}
