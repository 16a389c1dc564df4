import { readText } from '../read-text';

/** A word or phrase as written by somebody, made the source of a pattern for folded text. */
export function literalPattern(words: string): string {
  return readText(words.trim())
    .folded.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/ +/g, ' +');
}

/** A source between word edges, in any case. */
export function wholeWords(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])(?:${source})(?![\\p{L}\\p{M}\\p{N}_])`, 'giu');
}
