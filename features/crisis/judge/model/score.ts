import { kindFeatures } from './kind-features';
import { BUCKETS, type LetterFeatures } from './letter-features';
import { type KnownWord, readWords } from './read-words';
import { HEADS, type Head, type Weights } from './weights';

const WORD = /[^\s.,;:!?]+/g;

interface Place {
  start: number;
  end: number;
}

/** What the trained model says of a text. */
export interface Scores {
  /** Logits by head. */
  logit: Record<Head, number>;
  /** The words of the text whose kind is known. */
  known: readonly KnownWord[];
  /** The word that speaks most for a head; null: none does. */
  word: (head: Head) => Place | null;
}

/**
 * @param folded a text as `foldText` leaves it
 * @param letters is filled anew
 */
export function scoreText(folded: string, weights: Weights, letters: LetterFeatures): Scores {
  const { table, scale, kindScale, bias } = weights;
  letters.read(folded);
  const { known, count } = readWords(folded, weights.words);
  const [sums, kindSums] = [new Int32Array(HEADS.length), new Int32Array(HEADS.length)];
  addAll(sums, table, letters);
  for (const feature of kindFeatures(known, count)) add(kindSums, table, BUCKETS + feature);
  const unit = 1 / Math.sqrt(Math.max(letters.count, 1));
  const logit = (head: number) =>
    (sums[head] ?? 0) * unit * (scale[head] ?? 0) +
    (kindSums[head] ?? 0) * (kindScale[head] ?? 0) +
    (bias[head] ?? 0);
  return {
    logit: { toxic: logit(0), threat: logit(1), negative: logit(2) },
    known,
    word: (head) => strongestWord(folded, table, HEADS.indexOf(head), letters),
  };
}

function add(sums: Int32Array, table: Int8Array, feature: number): void {
  for (let head = 0; head < sums.length; head++) {
    sums[head] = (sums[head] ?? 0) + (table[feature * HEADS.length + head] ?? 0);
  }
}

function addAll(sums: Int32Array, table: Int8Array, { buckets, count }: LetterFeatures): void {
  for (let i = 0; i < count; i++) add(sums, table, buckets[i] ?? 0);
}

/** The word whose own pieces weigh most together. */
function strongestWord(
  folded: string,
  table: Int8Array,
  head: number,
  letters: LetterFeatures,
): Place | null {
  let best: { place: Place; weight: number } | null = null;
  for (const { 0: word, index } of folded.matchAll(WORD)) {
    letters.read(word);
    const sums = new Int32Array(HEADS.length);
    addAll(sums, table, letters);
    const weight = sums[head] ?? 0;
    if (weight <= (best?.weight ?? 0)) continue;
    best = { place: { start: index, end: index + word.length }, weight };
  }
  return best?.place ?? null;
}
