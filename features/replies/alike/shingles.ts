import { comparedWords } from './compared-words';

/** Words to a shingle, chosen by measurement (docs/decisions/alike-replies.md). */
const WORDS = 2;

/**
 * A text as the set of its runs of words: two texts share a run where they say the same thing in the
 * same words. A text too short for one run is one run itself; a text without words has none.
 */
export function shinglesOf(text: string, size = WORDS): Set<string> {
  const words = comparedWords(text);
  if (words.length === 0) return new Set();
  const last = Math.max(0, words.length - size);
  return new Set(Array.from({ length: last + 1 }, (_, at) => words.slice(at, at + size).join(' ')));
}
