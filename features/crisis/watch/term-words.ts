import { foldCharacters } from '../fold/fold-characters';
import { LAST_LETTER, SIGN, symbolOf } from '../fold/symbols';

/** Any letters within a word. */
export const STAR = -1;

/** A letter of a term, as often as it stands there. */
export interface TermLetter {
  /** Of `fold/symbols.ts`, or `STAR`. */
  symbol: number;
  /** How many times in a row. */
  run: number;
  /** Folded: what tells letters apart that share a symbol. */
  character: string;
  /** Written as a capital. */
  isCapital: boolean;
  /** What a star stands for may be the same letter. */
  isBesideStar: boolean;
}

export type TermWord = readonly TermLetter[];

/** The words of a term, between which anything but letters and figures may stand. */
export function termWords(text: string): TermWord[] {
  const words: TermLetter[][] = [];
  const { text: folded, places } = foldCharacters(text);
  let word: TermLetter[] | null = null;
  let at = 0;
  for (const character of folded) {
    const symbol = character === '*' ? STAR : symbolOf(character);
    const raw = text[places[at] ?? 0] ?? '';
    at += character.length;
    if (symbol === 0 || symbol === SIGN) {
      word = null;
      continue;
    }
    if (word === null) {
      word = [];
      words.push(word);
    }
    const last = word.at(-1);
    if (last?.symbol === symbol && symbol <= LAST_LETTER) {
      last.run += 1;
      continue;
    }
    if (last && symbol === STAR) last.isBesideStar = true;
    const isCapital = raw !== raw.toLowerCase();
    word.push({ symbol, run: 1, character, isCapital, isBesideStar: last?.symbol === STAR });
  }
  return words;
}
