import type { Flag } from './model';

/** The words that decided, as ranges in the text of the evidence: in its order, within it, none over another. */
export function decidingRanges({ grounds, evidence }: Pick<Flag, 'grounds' | 'evidence'>) {
  const { length } = evidence.text;
  const given = [...grounds.spans, ...grounds.terms]
    .map(({ start, end }): [number, number] => [Math.max(0, start), Math.min(length, end)])
    .filter(([start, end]) => start < end)
    .sort(([one], [other]) => one - other);
  const ranges: [number, number][] = [];
  for (const [start, end] of given) {
    const last = ranges.at(-1);
    if (last === undefined || start > last[1]) ranges.push([start, end]);
    else last[1] = Math.max(last[1], end);
  }
  return ranges;
}
