import type { ServerMatch } from './model';

const LETTER = /[\p{L}\p{N}]/u;

/**
 * What a server found in a text, brought along to the text as it reads now: until it answers anew, what was not touched
 * stays where it is. What the change touched is gone.
 */
export function carryOver(
  matches: readonly ServerMatch[],
  before: string,
  now: string,
): readonly ServerMatch[] {
  if (before === now || matches.length === 0) return matches;
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const moved = now.length - before.length;
  return matches.flatMap((match) => {
    if (match.end <= head) return match.end === head && isInWord(now, head) ? [] : [match];
    if (match.start < before.length - tail) return [];
    const [start, end] = [match.start + moved, match.end + moved];
    return start === now.length - tail && isInWord(now, start) ? [] : [{ ...match, start, end }];
  });
}

/** Whether letters stand on both sides of a place. */
const isInWord = (text: string, at: number) =>
  LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '');
