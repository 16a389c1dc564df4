const CLUSTER_END = /[\s\S](?:\p{M}|\ufe0f)*/uy;

/** The end of the character that begins there, with the marks on it. */
function endOfCharacter(text: string, at: number): number {
  CLUSTER_END.lastIndex = at;
  return at + (CLUSTER_END.exec(text)?.[0].length ?? 1);
}

/**
 * Where a stretch of a reading stands in the text it is a reading of: from its first character there to its last, in
 * whatever order the reading has them.
 * @param places as of a reading; null: the text itself
 */
export function placeOf(
  text: string,
  places: Int32Array | null,
  start: number,
  end: number,
): { start: number; end: number } {
  if (places === null) return { start, end: Math.max(end, endOfCharacter(text, end - 1)) };
  let first = text.length;
  let last = 0;
  for (let i = start; i < end; i++) {
    const place = places[i] ?? 0;
    first = Math.min(first, place);
    last = Math.max(last, place);
  }
  return { start: first, end: endOfCharacter(text, last) };
}
