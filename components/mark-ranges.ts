/** A stretch of a text, and whether it is one that was looked for. */
export interface MarkedStretch {
  text: string;
  marked: boolean;
}

/** Cuts a text at stretches to mark, which come in the order of the text and don't overlap. */
export function markRanges(
  text: string,
  ranges: readonly (readonly [number, number])[],
): MarkedStretch[] {
  const stretches: MarkedStretch[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    if (start > from) stretches.push({ text: text.slice(from, start), marked: false });
    if (end > start) stretches.push({ text: text.slice(start, end), marked: true });
    from = end;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), marked: false });
  return stretches;
}
