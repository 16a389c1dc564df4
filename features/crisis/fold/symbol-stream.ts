import {
  AE,
  GAP,
  isEmojiAt,
  LAST_LETTER,
  NOTHING,
  OE,
  OTHER,
  SIGN,
  SS,
  SYMBOLS,
  symbolOf,
  UNIT_SYMBOLS,
} from './symbols';

/** Letters that stand one by one from this many on are one word. */
const MOST_SINGLE_WORDS = 4;
const MOST_COUNTED = 255;
const O = 15;
const A = 1;
const E = 5;
const S = 19;
/** Signs that begin a word in a letter's stead: `@ $ £ €`. */
const LEADS = [0x40, 0x24, 0xa3, 0x20ac];

/**
 * A text as symbols, made to be filled again and again: a letter that is repeated is one symbol, what parts two words is
 * one `GAP`.
 */
export class SymbolStream {
  symbols = new Uint8Array(0);
  /** How many times each letter stands there, 255 at most. */
  runs = new Uint8Array(0);
  /** Where each symbol begins in the text. */
  from = new Int32Array(0);
  count = 0;
  /** Where letters may be set apart, or figures and signs stand for letters: offsets in the text, by pairs. */
  readonly suspects: number[] = [];

  /**
   * Fills the stream.
   * @param isFolded the text's characters are folded already
   * @returns false, and nothing is filled, for a text with characters that have to be folded before
   */
  read(text: string, isFolded: boolean): boolean {
    this.#makeRoom(2 * text.length);
    const { symbols, runs, from, suspects } = this;
    suspects.length = 0;
    let count = 0;
    let previous = GAP;
    let tokenStart = 0;
    let leadAt = -1;
    let signAt = -1;
    let hasFigure = false;
    let singles = 0;
    let singlesFrom = 0;
    let singlesTo = 0;
    for (let i = 0; i <= text.length; i++) {
      let symbol = i < text.length ? (UNIT_SYMBOLS[text.charCodeAt(i)] ?? GAP) : GAP;
      if (symbol <= LAST_LETTER && symbol !== GAP) {
        if (symbol === previous) {
          const run = runs[count - 1] ?? 0;
          if (run < MOST_COUNTED) runs[count - 1] = run + 1;
          continue;
        }
      } else if (symbol === NOTHING) continue;
      else if (symbol === OTHER) {
        if (isEmojiAt(text, i)) symbol = SIGN;
        else if (!isFolded) return false;
        else symbol = symbolOf(String.fromCodePoint(text.codePointAt(i) ?? 0));
      }
      if (symbol === GAP) {
        if (previous === GAP && i < text.length) continue;
        // the token is over: was it a word in disguise, or one letter among others that stand alone?
        const last = symbols[count - 1] === GAP ? count - 1 : count;
        const size = last - tokenStart;
        const begins = leadAt >= 0 ? leadAt : (from[tokenStart] ?? i);
        if (size === 1) {
          if (singles === 0) singlesFrom = begins;
          singles += 1;
          singlesTo = i;
        } else if (size > 1) {
          if (singles >= MOST_SINGLE_WORDS) suspects.push(singlesFrom, singlesTo);
          singles = 0;
          const hasInnerSign = signAt >= 0 && (from[last - 1] ?? 0) > signAt;
          if (hasFigure || hasInnerSign || leadAt >= 0) suspects.push(begins, i);
        }
        if (previous !== GAP && count === last && count > 0) {
          symbols[count] = GAP;
          from[count] = i;
          count += 1;
        }
        previous = GAP;
        tokenStart = count;
        leadAt = -1;
        signAt = -1;
        hasFigure = false;
        continue;
      }
      if (symbol === SIGN) {
        if (count === tokenStart) {
          if (leadAt < 0 && LEADS.includes(text.charCodeAt(i))) leadAt = i;
        } else {
          if (signAt < 0) signAt = i;
          if (previous !== SIGN) {
            symbols[count] = GAP;
            from[count] = i;
            count += 1;
          }
          previous = SIGN;
        }
        continue;
      }
      if (symbol >= OE && symbol < OTHER) {
        const first = symbol === OE ? O : symbol === AE ? A : S;
        if (first !== previous) {
          symbols[count] = first;
          runs[count] = 1;
          from[count] = i;
          count += 1;
        }
        symbol = symbol === SS ? S : E;
        if (symbol === first) {
          runs[count - 1] = 2;
          previous = symbol;
          continue;
        }
      } else if (symbol > LAST_LETTER && symbol < SYMBOLS) hasFigure = true;
      symbols[count] = symbol;
      runs[count] = 1;
      from[count] = i;
      count += 1;
      previous = symbol;
    }
    if (singles >= MOST_SINGLE_WORDS) suspects.push(singlesFrom, singlesTo);
    this.count = count;
    return true;
  }

  #makeRoom(size: number): void {
    if (this.symbols.length > size) return;
    const room = Math.max(1024, 2 * size);
    this.symbols = new Uint8Array(room);
    this.runs = new Uint8Array(room);
    this.from = new Int32Array(room);
  }
}
