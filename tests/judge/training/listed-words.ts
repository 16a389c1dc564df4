import type { WordsByKind } from '../../../features/crisis/judge/model/word-table';
import { foldedWord } from './folded-word';
import { HARMLESS } from './harmless';

/** Shorter ones are mostly the ends of addresses and initials. */
const SHORTEST = 3;

/** One list of a package: its words by how bad they are: 1 in some senses, 2 always. */
export type GradedWords = readonly (readonly [word: string, grade: 1 | 2])[];

/** All lists in one, folded, without the harmless; the graver grade where lists differ; in the alphabet's order. */
export function listedWords(lists: readonly GradedWords[]): WordsByKind {
  const grades = new Map<string, 1 | 2>();
  for (const [word, grade] of lists.flat()) {
    const folded = foldedWord(word);
    if (folded.length < SHORTEST || folded.includes('*') || HARMLESS.includes(folded)) continue;
    grades.set(folded, grade === 2 ? 2 : (grades.get(folded) ?? 1));
  }
  const sorted = [...grades].sort(([a], [b]) => (a < b ? -1 : 1));
  const ofGrade = (wanted: 1 | 2) =>
    sorted.filter(([, grade]) => grade === wanted).map(([word]) => word);
  return [
    ['listed', ofGrade(1)],
    ['listed-hard', ofGrade(2)],
  ];
}
