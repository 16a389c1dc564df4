import type { Weights } from './weights';

export interface Listed {
  grade: 1 | 2;
  start: number;
  end: number;
}

const WORD = /[a-z0-9*]+/g;
/** Words of the longest phrase that is looked for. */
const LONGEST_PHRASE = 3;

/** The listed words and phrases of a folded text, the longest where several begin. */
export function findListed(folded: string, listed: Weights['listed']): Listed[] {
  const words = Array.from(folded.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const found: Listed[] = [];
  for (let i = 0; i < words.length; i++) {
    for (let count = Math.min(LONGEST_PHRASE, words.length - i); count > 0; count--) {
      const [first, last] = [words[i], words[i + count - 1]];
      if (!first || !last) continue;
      const grade = listed.get(folded.slice(first.start, last.end));
      if (!grade) continue;
      found.push({ grade, start: first.start, end: last.end });
      i += count - 1;
      break;
    }
  }
  return found;
}
