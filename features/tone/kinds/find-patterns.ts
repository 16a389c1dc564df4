import type { CompilePattern, FindAll } from './pattern';
import { tokenSource } from './token-source';
import { withoutEdges } from './without-edges';

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
  const searches = patterns.map((pattern) => {
    const { source, wordStart, wordEnd } = withoutEdges(tokenSource(pattern));
    return compile([source], { ignoreCase, wordStart, wordEnd });
  });
  return (folded) => searches.flatMap((find) => find(folded)).sort((a, b) => a.start - b.start);
}
