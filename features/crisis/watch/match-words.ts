import { GAP, LAST_LETTER, SYMBOLS } from '../fold/symbols';
import { LONGEST_WORD } from './limits';
import { foldedAt, type StreamView, typedAt } from './stream-view';
import { STAR, type TermLetter, type TermWord } from './term-words';

/** How strictly letters are compared. */
export interface Comparing {
  caseSensitive: boolean;
  /** Set when a letter stood more often than the term has it. */
  isStretched: boolean;
}

const FIRST_FOREIGN = 37;
/** a h i j k q u v w x y: hardly a word in French or English doubles them. */
const SELDOM_TWICE = new Set([1, 8, 9, 10, 11, 17, 21, 22, 23, 24, 25]);

/**
 * Where a term's words end that begin at a symbol: after its last letter.
 * @returns -1 where they don't stand there
 */
export function matchWords(
  words: readonly TermWord[],
  view: StreamView,
  start: number,
  comparing: Comparing,
): number {
  const { symbols, count } = view.stream;
  let at = start;
  for (const [i, word] of words.entries()) {
    if (i > 0) {
      if (at >= count || symbols[at] !== GAP) return -1;
      at += 1;
    }
    at = word.some(({ symbol }) => symbol === STAR)
      ? matchStarred(word, view, at, comparing)
      : matchLetters(word, view, at, comparing);
    if (at < 0) return -1;
  }
  return at;
}

function matchLetters(word: TermWord, view: StreamView, start: number, comparing: Comparing) {
  let at = start;
  for (const letter of word) {
    if (!isSame(letter, view, at, comparing)) return -1;
    at += 1;
  }
  return at;
}

/** A word with stars stands for a whole word. */
function matchStarred(word: TermWord, view: StreamView, start: number, comparing: Comparing) {
  const { symbols, count } = view.stream;
  let end = start;
  while (end < count && symbols[end] !== GAP) {
    if (end - start > LONGEST_WORD) return -1;
    end += 1;
  }
  let [at, letterAt, starAt, resumed] = [start, 0, -1, start];
  while (at < end) {
    const letter = word[letterAt];
    if (letter?.symbol === STAR) {
      starAt = letterAt++;
      resumed = at;
    } else if (letter !== undefined && isSame(letter, view, at, comparing)) {
      at += 1;
      letterAt += 1;
    } else if (starAt >= 0) {
      letterAt = starAt + 1;
      at = ++resumed;
    } else return -1;
  }
  return word.slice(letterAt).every(({ symbol }) => symbol === STAR) ? end : -1;
}

function isSame(letter: TermLetter, view: StreamView, at: number, comparing: Comparing): boolean {
  const { symbols, runs, count } = view.stream;
  if (at >= count || symbols[at] !== letter.symbol) return false;
  if (letter.symbol >= FIRST_FOREIGN && letter.symbol < SYMBOLS) {
    if (foldedAt(view, at) !== letter.character) return false;
  }
  const run = runs[at] ?? 0;
  const isFree = letter.isBesideStar && run > letter.run;
  if (letter.symbol <= LAST_LETTER && run !== letter.run && !isFree) {
    if (!isStretch(letter, run, view, at)) return false;
    comparing.isStretched = true;
  }
  if (!comparing.caseSensitive) return true;
  const typed = typedAt(view, at);
  return (typed !== typed.toLowerCase()) === letter.isCapital;
}

/**
 * A letter that stands more often than it should: « poisson » is no stretched « poison », « poisssson » may be either.
 * Twice for once counts where no word has it so, or where the whole word is doubled.
 */
function isStretch(letter: TermLetter, run: number, view: StreamView, at: number): boolean {
  if (run < letter.run) return false;
  if (run > 2) return true;
  return SELDOM_TWICE.has(letter.symbol) || isDoubled(view, at);
}

function isDoubled({ stream }: StreamView, at: number): boolean {
  const { symbols, runs, count } = stream;
  let [start, end] = [at, at];
  while (start > 0 && symbols[start - 1] !== GAP && at - start < LONGEST_WORD) start -= 1;
  while (end < count && symbols[end] !== GAP && end - at < LONGEST_WORD) end += 1;
  return end - start > 1 && runs.subarray(start, end).every((run) => run > 1);
}
