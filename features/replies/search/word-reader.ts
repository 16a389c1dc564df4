import { foldLetters } from './fold';
import { wordsOf } from './tokens';

/** Gives the words of a text, folded, in order. */
export type WordReader = (text: string) => Iterable<string>;

/**
 * Reads words, and remembers what each stretch between two spaces folds to: a library says the same few thousand over
 * and over, and folding is what takes long. Keep it for one reading only: it grows.
 */
export function createWordReader(): WordReader {
  const known = new Map<string, readonly string[]>();
  return function* (text) {
    for (const stretch of text.split(/\s+/)) {
      let words = known.get(stretch);
      if (words === undefined) {
        words = wordsOf(foldLetters(stretch));
        known.set(stretch, words);
      }
      yield* words;
    }
  };
}
