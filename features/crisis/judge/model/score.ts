import type { Listed } from './find-listed';
import { BUCKETS, eachFeature } from './hash-features';
import { HEADS, type Head, type Weights } from './weights';

/** The bucket that stands for a listed word of each grade. */
const LISTED_BUCKET: Readonly<Record<1 | 2, number>> = { 1: BUCKETS - 1, 2: BUCKETS - 2 };

interface Place {
  start: number;
  end: number;
}

/** The distinct buckets of a folded text, with the first place of each in it. */
export function bucketsOf(folded: string, listed: readonly Listed[]): Map<number, Place> {
  const places = new Map<number, Place>();
  eachFeature(folded, (bucket, start, end) => {
    if (!places.has(bucket)) places.set(bucket, { start, end });
  });
  for (const { grade, start, end } of listed) {
    places.set(LISTED_BUCKET[grade], { start, end });
  }
  return places;
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
  const places = bucketsOf(folded, listed);
  const unit = 1 / Math.sqrt(Math.max(places.size, 1));
  const logitOf = (head: number) => {
    let sum = 0;
    for (const bucket of places.keys()) sum += weights.table[bucket * HEADS.length + head] ?? 0;
    return sum * unit * (weights.scale[head] ?? 0) + (weights.bias[head] ?? 0);
  };
  return {
    logit: { toxic: logitOf(0), threat: logitOf(1) },
    word: (head) => strongestWord(folded, places, weights, HEADS.indexOf(head)),
  };
}

/** The word whose own pieces weigh most together. */
function strongestWord(
  folded: string,
  places: ReadonlyMap<number, Place>,
  weights: Weights,
  head: number,
): Place | null {
  let best: { place: Place; weight: number } | null = null;
  for (const { 0: word, index } of folded.matchAll(/[^\s.,;:!?]+/g)) {
    const place = { start: index, end: index + word.length };
    let weight = 0;
    for (const [bucket, { start, end }] of places) {
      if (start < place.start || end > place.end) continue;
      weight += weights.table[bucket * HEADS.length + head] ?? 0;
    }
    if (weight > (best?.weight ?? 0)) best = { place, weight };
  }
  return best?.place ?? null;
}
