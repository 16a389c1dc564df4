import { mixed, START, step } from './hash';
import { WORD_KINDS, type WordKind } from './word-kind';

/** Words by kind: phrases have spaces, `*` ends a word that goes on in any way. */
export type WordsByKind = readonly (readonly [WordKind, readonly string[]])[];

/** Ends a word that goes no further; no text holds it. */
const END = 0;
export const NO_KIND = -1;

const hashOf = (text: string): number => {
  let hash = START;
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i));
  return hash;
};

/**
 * The kinds of words by the hash of their letters, so that a text is looked up letter by letter without cutting it up. A
 * word is of the first kind that it is given; two words of one hash would be one (a chance of one in a thousand for all
 * of a language's words together).
 */
export class WordTable {
  readonly #keys: Int32Array;
  readonly #kinds: Int8Array;
  readonly #mask: number;

  constructor(words: WordsByKind) {
    const count = words.reduce((sum, [, some]) => sum + some.length, 0);
    let size = 1024;
    while (size < 4 * count) size *= 2;
    this.#keys = new Int32Array(size);
    this.#kinds = new Int8Array(size).fill(NO_KIND);
    this.#mask = size - 1;
    for (const [kind, some] of words) {
      for (const word of some) {
        const isOpen = word.endsWith('*');
        const hash = hashOf(isOpen ? word.slice(0, -1) : word);
        this.#add(isOpen ? hash : step(hash, END), WORD_KINDS.indexOf(kind));
      }
    }
  }

  /** The kind of a word whose letters have this hash, by its index in `WORD_KINDS`; `NO_KIND`: it isn't here. */
  ofWord(hash: number): number {
    return this.ofBeginning(step(hash, END));
  }

  /** The kind of all words that begin with the letters of this hash. */
  ofBeginning(hash: number): number {
    let at = mixed(hash) & this.#mask;
    while (this.#kinds[at] !== NO_KIND) {
      if (this.#keys[at] === hash) return this.#kinds[at] ?? NO_KIND;
      at = (at + 1) & this.#mask;
    }
    return NO_KIND;
  }

  #add(hash: number, kind: number): void {
    let at = mixed(hash) & this.#mask;
    while (this.#kinds[at] !== NO_KIND) {
      if (this.#keys[at] === hash) return;
      at = (at + 1) & this.#mask;
    }
    this.#keys[at] = hash;
    this.#kinds[at] = kind;
  }
}
