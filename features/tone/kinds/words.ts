import type { ReadText } from '../read-text';
import { WORD } from './pattern';

const ONE = new RegExp(`[${WORD}]+(?:['-][${WORD}]+)*`, 'gu');

/** The words of a folded text as word processors count them: « l'avion », « vas-tu » and "don't" are one each. */
export function wordsIn(folded: string): { start: number; end: number; word: string }[] {
  return Array.from(folded.matchAll(ONE), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    word,
  }));
}

/** Those of a text that rules read. */
export const wordsOf = ({ folded }: ReadText): ReturnType<typeof wordsIn> => wordsIn(folded);
