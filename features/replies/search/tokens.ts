/** A run of letters and digits, a flag, or a sign by itself (an emoji, €). All else stands between words, apostrophes too. */
const WORD = /[\p{L}\p{N}]+|\p{Regional_Indicator}{2}|\p{S}/gu;

/** The words of a folded text, in order. */
export const wordsOf = (folded: string): readonly string[] => folded.match(WORD) ?? [];

/** A word and where it stands in the folded text. */
export interface Token {
  word: string;
  start: number;
}

/** The words of a folded text with their places. */
export function tokensOf(folded: string): Token[] {
  return Array.from(folded.matchAll(WORD), ({ 0: word, index }) => ({ word, start: index }));
}

/** What French (and d’ in names) writes with an apostrophe before a word: nobody searches by it. */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[\p{L}\p{N}])/u;

/** A folded word without the elided one in front: `l'arret` is looked for as `arret`. */
export const withoutElision = (folded: string): string => folded.replace(ELISION, '');
