import { likeness } from '../../../features/replies/alike/likeness';
import { shinglesOf } from '../../../features/replies/alike/shingles';
import type { LabelledPair } from './labelled-pairs';
import type { Judged } from './precision-and-recall';

/** The shares of the range that are tried as thresholds. */
export const THRESHOLDS = Array.from({ length: 17 }, (_, step) => (step + 2) / 20);

/**
 * How alike each pair of a half is, beside its label.
 * @param size words to a shingle; the product's own when left out
 */
export const judgePairs = (
  pairs: readonly LabelledPair[],
  half: LabelledPair['half'],
  size?: number,
): Judged[] =>
  pairs
    .filter((pair) => pair.half === half)
    .map(({ texts: [one, other], alike }) => ({
      alike,
      likeness: likeness(shinglesOf(one, size), shinglesOf(other, size)),
    }));
