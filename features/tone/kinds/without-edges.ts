/**
 * A pattern without the `\b` it begins or ends with, and whether it had them: RE2's `\b` knows no letter with an accent,
 * so the edges of words are held beside the pattern (`PatternOptions`).
 */
export function withoutEdges(source: string): {
  source: string;
  wordStart: boolean;
  wordEnd: boolean;
} {
  // In « \ba|b\b » each edge belongs to one side of the bar only.
  if (alternativesOf(source).length > 1) return { source, wordStart: false, wordEnd: false };
  const wordStart = source.startsWith('\\b');
  const inner = wordStart ? source.slice(2) : source;
  const wordEnd = /(?:^|[^\\])(?:\\\\)*\\b$/.test(inner);
  return { source: wordEnd ? inner.slice(0, -2) : inner, wordStart, wordEnd };
}

/** The alternatives of a pattern: what bars that stand outside every group and class part. */
export function alternativesOf(source: string): string[] {
  const found = [''];
  let depth = 0;
  for (const [piece] of source.matchAll(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[\s\S]/g)) {
    if (piece === '(') depth += 1;
    else if (piece === ')') depth -= 1;
    if (piece === '|' && depth === 0) found.push('');
    else found.push((found.pop() ?? '') + piece);
  }
  return found;
}
