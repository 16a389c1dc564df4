/** Buckets of the hashed features: 2^16 of them (2^17 gains nothing on any labelled set of ours). */
export const BUCKETS = 1 << 16;

/** Letters are counted within words, in pieces of two to five. */
const LONGEST_PIECE = 5;
const TOKEN = /[a-z0-9*']+|[!?]+|\p{Extended_Pictographic}/gu;
const ADDRESS = /https?:\/\/\S+|www\.\S+|@[\w.]+/g;

/** FNV-1a, one step. */
const step = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);
const START = 0x811c9dc5;

/** Mixed well enough that the low bits alone can be kept. */
function bucketOf(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 12)) & (BUCKETS - 1);
}

/**
 * The features of a text: each word, each pair of words, each piece of a word. Addresses and handles count as one word
 * each, whatever they are; figures as one figure.
 * @param take called for each, the same bucket as often as it comes up
 */
export function eachFeature(folded: string, take: (bucket: number) => void): void {
  const text = folded.replace(ADDRESS, (all) => '@'.padEnd(all.length)).replace(/\d/g, '0');
  let before = step(START, 98);
  let isFirst = true;
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    const end = index + word.length;
    let whole = step(START, 119);
    let pair = step(before, 32);
    for (let i = index; i < end; i++) {
      const code = text.charCodeAt(i);
      whole = step(whole, code);
      pair = step(pair, code);
    }
    take(bucketOf(whole));
    if (!isFirst) take(bucketOf(pair));
    before = step(START, 98);
    for (let i = index; i < end; i++) before = step(before, text.charCodeAt(i));
    isFirst = false;
    eachPiece(text, index, end, take);
  }
}

/** Pieces of one word, its two ends counting as a sign of their own (95). */
function eachPiece(text: string, start: number, end: number, take: (bucket: number) => void): void {
  const code = (at: number) => (at < start || at >= end ? 95 : text.charCodeAt(at));
  for (let from = start - 1; from < end; from++) {
    let hash = step(step(START, 99), code(from));
    const last = Math.min(from + LONGEST_PIECE, end + 1);
    for (let at = from + 1; at < last; at++) {
      hash = step(hash, code(at));
      take(bucketOf(hash));
    }
  }
}
