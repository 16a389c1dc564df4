/** Characters shown before the first difference, and in all. */
const LEAD = 40;
const SHOWN = 240;

const sameStart = (one: string, other: string): number => {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
};

const cutAt = (text: string, from: number): string => {
  const cut = text.slice(from, from + SHOWN);
  return `${from > 0 ? '…' : ''}${cut}${from + SHOWN < text.length ? '…' : ''}`.toWellFormed();
};

/** Two wordings of a text, cut to where they begin to differ, so that both fit beside each other. */
export function aroundDifference(before: string, after: string): { before: string; after: string } {
  const isShort = before.length <= SHOWN && after.length <= SHOWN;
  const from = isShort ? 0 : Math.max(0, sameStart(before, after) - LEAD);
  return { before: cutAt(before, from), after: cutAt(after, from) };
}
