/** Words with their signs escaped: they match themselves and nothing else. */
const LITERAL = /^(?:[^\\^$.*+?()[\]{}|]|\\[^\p{L}\p{N}])*$/u;
const SIGNS = /[\\^$.*+?()[\]{}|]/g;
const STARTS = /^[\p{L}\p{N}]/u;
const ENDS = /[\p{L}\p{M}\p{N}]$/u;

/**
 * Words as the pattern that finds them.
 * @param asWord true: not within another word, for the kinds that take patterns as they are
 */
export function patternOfWords(words: string, asWord: boolean): string {
  const trimmed = words.trim();
  const escaped = trimmed.replace(SIGNS, '\\$&');
  if (!asWord) return escaped;
  return `${STARTS.test(trimmed) ? '\\b' : ''}${escaped}${ENDS.test(trimmed) ? '\\b' : ''}`;
}

/** The words that a pattern finds, where it is one of `patternOfWords`; null: it says more. */
export function wordsOfPattern(pattern: string, asWord: boolean): string | null {
  const bare = asWord ? pattern.replace(/^\\b|\\b$/g, '') : pattern;
  if (!LITERAL.test(bare)) return null;
  const words = bare.replace(/\\([\s\S])/g, '$1');
  return patternOfWords(words, asWord) === pattern ? words : null;
}
