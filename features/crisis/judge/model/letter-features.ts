import { mixed, START, step } from './hash';

/** Buckets of the hashed features: 2^16 of them (2^17 gains nothing on any labelled set of ours). */
export const BUCKETS = 1 << 16;

/** Marks what a hash is of: a word, a pair of words, a piece of a word, of three letters or four. */
const WORD = 119;
const PAIR = 98;
const PIECES = 99;
/** Stands for the two ends of a word in its pieces. */
const EDGE = 95;
const SPACE = 32;
const ZERO = 48;
const ADDRESS = /https?:\/\/\S+|www\.\S+|@[\w.]+/g;
const HAS_ADDRESS = /@|:\/\/|www\./;
const TOKEN = /[a-z0-9*']+|[!?]+|\p{Extended_Pictographic}/gu;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The features of texts that are made of their letters: each word, each pair of words, each piece of a word. */
export class LetterFeatures {
  /** The buckets of the text read last, each once, in no order; `count` of them. */
  buckets = new Uint16Array(1024);
  count = 0;
  /** By bucket, which reading took it last. */
  readonly #taken = new Uint32Array(BUCKETS);
  #reading = 0;

  /** Reads a folded text. Addresses and handles count as one word each, whatever they are; figures as one figure. */
  read(folded: string): void {
    this.#reading += 1;
    this.count = 0;
    const text = HAS_ADDRESS.test(folded)
      ? folded.replace(ADDRESS, (all) => '@'.padEnd(all.length))
      : folded;
    let before = -1;
    for (const { 0: word, index } of text.matchAll(TOKEN)) {
      before = this.#readWord(text, index, index + word.length, before);
    }
  }

  /** @returns what the pair with the next word begins with */
  #readWord(text: string, start: number, end: number, before: number): number {
    let whole = step(START, WORD);
    let pair = step(before, SPACE);
    let next = step(START, PAIR);
    let [last, one, two] = [EDGE, -1, -1];
    for (let i = start; i <= end; i++) {
      const unit = i === end ? EDGE : text.charCodeAt(i);
      const code = isDigit(unit) ? ZERO : unit;
      if (i < end) {
        whole = step(whole, code);
        pair = step(pair, code);
        next = step(next, code);
      }
      if (one >= 0) {
        const piece = step(step(step(step(START, PIECES), one), last), code);
        this.#take(piece);
        if (two >= 0) this.#take(step(step(step(step(step(START, PIECES), two), one), last), code));
      }
      two = one;
      one = last;
      last = code;
    }
    this.#take(whole);
    if (before !== -1) this.#take(pair);
    return next;
  }

  #take(hash: number): void {
    const bucket = mixed(hash) & (BUCKETS - 1);
    if (this.#taken[bucket] === this.#reading) return;
    this.#taken[bucket] = this.#reading;
    if (this.count === this.buckets.length) this.#makeRoom();
    this.buckets[this.count] = bucket;
    this.count += 1;
  }

  #makeRoom(): void {
    const room = new Uint16Array(2 * this.buckets.length);
    room.set(this.buckets);
    this.buckets = room;
  }
}
