import type { KnownWord } from './read-words';
import { WORD_KINDS } from './word-kind';

const KINDS = WORD_KINDS.length;
/** Words that stand so near are taken for a pair. */
const NEAR = 3;
/** A comment of no more words is short. */
const SHORT = 12;

const TWICE = KINDS;
const IN_SHORT = 2 * KINDS;
const PAIRS = 3 * KINDS;

/** How many features there are of the kinds of words. */
export const KIND_FEATURES = PAIRS + KINDS * KINDS;

/**
 * What kinds of words a text holds: each kind that is there, is there twice, is there in a short text, and each two kinds
 * that stand near each other, in their order. Every feature once.
 * @param count how many words the text has
 */
export function kindFeatures(known: readonly KnownWord[], count: number): number[] {
  const isIn = new Uint8Array(KIND_FEATURES);
  const features: number[] = [];
  const take = (feature: number) => {
    if (isIn[feature] === 1) return;
    isIn[feature] = 1;
    features.push(feature);
  };
  for (const [i, { kind, nth }] of known.entries()) {
    if (isIn[kind] === 1) take(TWICE + kind);
    take(kind);
    if (count <= SHORT) take(IN_SHORT + kind);
    for (let j = i + 1; j < known.length; j++) {
      const other = known[j];
      if (!other || other.nth - nth > NEAR) break;
      take(PAIRS + kind * KINDS + other.kind);
    }
  }
  return features;
}
