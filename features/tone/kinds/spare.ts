import type { CompilePattern, FindAll } from './pattern';
import { tokenSource } from './token-source';

/** Finds a rule's exceptions: whole words in any case, or patterns. */
export function spare(exceptions: readonly string[], compile: CompilePattern): FindAll {
  if (exceptions.length === 0) return () => [];
  const sources = [...exceptions].sort((a, b) => b.length - a.length).map(tokenSource);
  return compile(sources.map((source) => `(?:${source})`).join('|'), {
    ignoreCase: true,
    wholeWord: true,
  });
}
