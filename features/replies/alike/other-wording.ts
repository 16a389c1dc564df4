import type { FindAlike } from './alike-among';

/** A wording as it would read here. */
export interface Candidate {
  wording: number;
  text: string;
}

/**
 * The first of some wordings that is like none of our replies, else the one that is least so; null
 * when all are as alike as the one that was refused.
 * @param refused how alike that one was
 */
export function otherWording(
  candidates: readonly Candidate[],
  find: FindAlike,
  refused: number,
): number | null {
  let least = refused;
  let best: number | null = null;
  for (const { wording, text } of candidates) {
    const found = find(text)?.likeness ?? 0;
    if (found >= least) continue;
    [least, best] = [found, wording];
    if (found === 0) break;
  }
  return best;
}
