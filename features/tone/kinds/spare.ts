import type { CompilePattern, FindAll } from './pattern';
import { tokenSource } from './token-source';
import { alternativesOf, withoutEdges } from './without-edges';

/** Finds a rule's exceptions: whole words in any case, or patterns. */
export function spare(exceptions: readonly string[], compile: CompilePattern): FindAll {
  if (exceptions.length === 0) return () => [];
  const sources = [...exceptions]
    .sort((a, b) => b.length - a.length)
    .flatMap((exception) => alternativesOf(tokenSource(exception)))
    .map((source) => withoutEdges(source).source);
  return compile(sources, { ignoreCase: true, wordStart: true, wordEnd: true });
}
