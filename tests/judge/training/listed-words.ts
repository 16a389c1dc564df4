import { foldText } from '../../../features/crisis/fold/fold-text';
import type { Weights } from '../../../features/crisis/judge/model/weights';
import { HARMLESS } from './harmless';

/** Shorter ones are mostly the ends of addresses and initials. */
const SHORTEST = 3;

/** One list: its words by grade. */
export type GradedWords = readonly (readonly [word: string, grade: 1 | 2])[];

/** All lists in one, folded, without the harmless; the graver grade where lists differ; in the alphabet's order. */
export function listedWords(lists: readonly GradedWords[]): Weights['listed'] {
  const grades = new Map<string, 1 | 2>();
  for (const [word, grade] of lists.flat()) {
    const folded = foldText(word).folded.trim();
    if (folded.length < SHORTEST || HARMLESS.includes(folded)) continue;
    grades.set(folded, grade === 2 ? 2 : (grades.get(folded) ?? 1));
  }
  return new Map([...grades].sort(([a], [b]) => (a < b ? -1 : 1)));
}
