import type { Listed } from './find-listed';
import { BUCKETS, eachFeature } from './hash-features';
import { HEADS, type Head, type Weights } from './weights';

/** The bucket that stands for a listed word of each grade. */
const LISTED_BUCKET: Readonly<Record<1 | 2, number>> = { 1: BUCKETS - 1, 2: BUCKETS - 2 };

interface Place {
  start: number;
  end: number;
}

/** The distinct buckets of a folded text. */
export function bucketsOf(folded: string, listed: readonly Listed[]): number[] {
  const isIn = new Uint8Array(BUCKETS);
  const buckets: number[] = [];
  const take = (bucket: number) => {
    if (isIn[bucket] === 1) return;
    isIn[bucket] = 1;
    buckets.push(bucket);
  };
  eachFeature(folded, take);
  for (const { grade } of listed) take(LISTED_BUCKET[grade]);
  return buckets;
}

/** What the trained model says of a text. */
export interface Scores {
  /** Logits by head. */
  logit: Record<Head, number>;
  /** The word that speaks most for a head; null: none does. */
  word: (head: Head) => Place | null;
}

/** @param folded a text as `foldText` leaves it */
export function scoreText(folded: string, listed: readonly Listed[], weights: Weights): Scores {
  const buckets = bucketsOf(folded, listed);
  const unit = 1 / Math.sqrt(Math.max(buckets.length, 1));
  const logitOf = (head: number) => {
    let sum = 0;
    for (const bucket of buckets) sum += weights.table[bucket * HEADS.length + head] ?? 0;
    return sum * unit * (weights.scale[head] ?? 0) + (weights.bias[head] ?? 0);
  };
  return {
    logit: { toxic: logitOf(0), threat: logitOf(1) },
    word: (head) => strongestWord(folded, weights, HEADS.indexOf(head)),
  };
}

/** The word whose own pieces weigh most together. */
function strongestWord(folded: string, { table }: Weights, head: number): Place | null {
  let best: { place: Place; weight: number } | null = null;
  for (const { 0: word, index } of folded.matchAll(/[^\s.,;:!?]+/g)) {
    let weight = 0;
    eachFeature(word, (bucket) => {
      weight += table[bucket * HEADS.length + head] ?? 0;
    });
    if (weight <= (best?.weight ?? 0)) continue;
    best = { place: { start: index, end: index + word.length }, weight };
  }
  return best?.place ?? null;
}
