/** Characters of the draft shown on either side of what was found. */
const AROUND = 24;
/** Longer than this it is not shown: what was found is most of the draft. */
const LONGEST = 90;

/** What was found, with the words around it. */
export interface Excerpt {
  before: string;
  found: string;
  after: string;
}

/** The words of a draft around a hit, on one line; null where the hit means the whole text. */
export function excerptOf(
  text: string,
  { start, end }: { start: number; end: number },
): Excerpt | null {
  const found = text.slice(start, end);
  if (found.length > LONGEST || (start === 0 && end === text.length)) return null;
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + AROUND).split('\n')[0] ?? '';
  const isCutBefore = before.length === AROUND;
  const isCutAfter = after.length === AROUND;
  return {
    before: isCutBefore ? `…${before.replace(/^\S*\s/, '')}` : before,
    found,
    after: isCutAfter ? `${after.replace(/\s\S*$/, '')}…` : after,
  };
}
