/**
 * Where a global pattern matches a text. As `matchAll`, which makes a pattern of its own each time: for most of ours,
 * which match nothing in most sentences, that costs more than looking.
 */
export function matchesOf(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? [] : text.matchAll(pattern);
}
