import type { CompilePattern, FindAll } from './pattern';
import { tokenSource } from './token-source';
import { alternativesOf, withoutEdges } from './without-edges';

/**
 * Makes the search for patterns as they are written, whole words only where they say so by `\b`. What stands at the same
 * place is given once for each pattern.
 * @throws {PatternRefused} when one is not valid or too costly
 */
export function findPatterns(
  patterns: readonly string[],
  ignoreCase: boolean,
  compile: CompilePattern,
): FindAll {
  const searches = patterns.flatMap(apart).map((one) => {
    const { source, wordStart, wordEnd } = withoutEdges(one);
    return compile([source], { ignoreCase, wordStart, wordEnd });
  });
  return (folded) => searches.flatMap((find) => find(folded)).sort((a, b) => a.start - b.start);
}

/** A pattern's alternatives by themselves where one has an edge of its own. */
function apart(pattern: string): string[] {
  const source = tokenSource(pattern);
  const alternatives = alternativesOf(source);
  const hasEdges = alternatives.some((one) => one.startsWith('\\b') || one.endsWith('\\b'));
  return hasEdges ? alternatives : [source];
}
