/** Shorter words are one letter away from too many others. */
const SHORTEST_FORGIVEN = 4;

/** True for a word in which a typo is looked past: long enough, and no number (a line, a sum), where each digit counts. */
export const isForgiven = (word: string): boolean =>
  word.length >= SHORTEST_FORGIVEN && !/\p{N}/u.test(word);

/** Whether `word` from `b` on reads as `typed` from `a` on; with `begun`, whether it begins so. */
function readsOn(typed: string, a: number, word: string, b: number, begun: boolean): boolean {
  const left = typed.length - a;
  if (begun ? word.length - b < left : word.length - b !== left) return false;
  for (let i = 0; i < left; i += 1) {
    if (typed.charCodeAt(a + i) !== word.charCodeAt(b + i)) return false;
  }
  return true;
}

/**
 * True when one letter added, left out, mistaken or swapped with the next makes `word` of what was typed.
 * @param begun `word` may go on after that: it is still being typed
 */
export function isOneEditAway(typed: string, word: string, begun: boolean): boolean {
  const longer = word.length - typed.length;
  if (longer < -1 || (longer > 1 && !begun)) return false;
  let at = 0;
  while (at < typed.length && typed.charCodeAt(at) === word.charCodeAt(at)) at += 1;
  if (at === typed.length) return true;
  return (
    readsOn(typed, at + 1, word, at + 1, begun) ||
    readsOn(typed, at + 1, word, at, begun) ||
    readsOn(typed, at, word, at + 1, begun) ||
    (typed.charCodeAt(at) === word.charCodeAt(at + 1) &&
      typed.charCodeAt(at + 1) === word.charCodeAt(at) &&
      readsOn(typed, at + 2, word, at + 2, begun))
  );
}
