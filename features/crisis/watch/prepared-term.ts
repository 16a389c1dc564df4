import { MOST_SYMBOLS } from './limits';
import type { WatchTerm } from './model';
import { STAR, type TermWord, termWords } from './term-words';

/** A term made of words, ready to be looked for. */
export interface PreparedTerm {
  term: WatchTerm;
  words: readonly TermWord[];
  notBefore: readonly (readonly TermWord[])[];
  notAfter: readonly (readonly TermWord[])[];
  /** The stretch of one word that says where to look closer: symbols, and where it stands. */
  anchor: number[];
  anchorWord: number;
  /** Symbols of the word before the anchor; null: any number, a star is among them. */
  anchorOffset: number | null;
}

/**
 * Why words can't be watched.
 * - `no-words`: no letter or figure in it, nor a sign or emoji.
 * - `star-alone`: a word of stars only would be any word.
 * - `too-long`
 */
export type WordsRefusal = 'no-words' | 'star-alone' | 'too-long';

/** Letters of an anchor at most: what follows is compared anyway. */
const LONGEST_ANCHOR = 12;

interface Anchor {
  symbols: number[];
  word: number;
  offset: number | null;
}

/** The longest stretch without a star, of one word: the rarest part as a rule. */
function anchorOf(words: readonly TermWord[]): Anchor {
  let best: Anchor = { symbols: [], word: 0, offset: 0 };
  for (const [i, word] of words.entries()) {
    let symbols: number[] = [];
    let offset: number | null = 0;
    for (const [at, { symbol }] of [...word, { symbol: STAR }].entries()) {
      if (symbol !== STAR) {
        symbols.push(symbol);
        continue;
      }
      if (symbols.length > best.symbols.length) best = { symbols, word: i, offset };
      symbols = [];
      offset = at < word.length ? null : offset;
    }
  }
  return { ...best, symbols: best.symbols.slice(0, LONGEST_ANCHOR) };
}

/** Whether a word of a term would be any word. */
export const hasOnlyStars = (word: TermWord): boolean =>
  word.every(({ symbol }) => symbol === STAR);

/** Reads the words of a term, or says why they can't be looked for. */
export function prepareTerm(term: WatchTerm): PreparedTerm | WordsRefusal {
  const words = termWords(term.text);
  if (words.length === 0) return 'no-words';
  if (words.some(hasOnlyStars)) return 'star-alone';
  if (words.reduce((sum, { length }) => sum + length, 0) > MOST_SYMBOLS) return 'too-long';
  const around = (texts: readonly string[]) =>
    texts.map(termWords).filter((read) => read.length > 0 && !read.some(hasOnlyStars));
  const { symbols, word, offset } = anchorOf(words);
  return {
    term,
    words,
    notBefore: around(term.notBefore),
    notAfter: around(term.notAfter),
    anchor: symbols,
    anchorWord: word,
    anchorOffset: offset,
  };
}
