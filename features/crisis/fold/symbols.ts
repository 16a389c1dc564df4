import { plainCharacter } from './plain-character';

/** Between words: white space, apostrophes, quotation marks. */
export const GAP = 0;
/** `a` is 1, `z` is 26. */
export const LAST_LETTER = 26;
const FIRST_DIGIT = 27;
/** Letters of other alphabets share three symbols; whoever finds one looks at the letter itself. */
const FIRST_FOREIGN = 37;
/** How many symbols there are that a term is made of. */
export const SYMBOLS = 40;
/** A sign or emoji: between words too, but possibly set within one, or there for a letter. */
export const SIGN = 50;
/** Takes no room. */
export const NOTHING = 51;
export const OE = 52;
export const AE = 53;
export const SS = 54;
/** Has to be folded first: `fold-characters.ts`. */
export const OTHER = 55;

const QUOTES = /^["«»“”„‟‹›]$/;
const LETTER = /^[\p{L}\p{N}]/u;
const NO_WORD = /^[^\p{L}\p{N}\s']+$/u;
const TWO_LETTERS: Record<string, number> = { oe: OE, ae: AE, ss: SS };

/** The symbol of a character that is folded already; `GAP` or `SIGN` for what is no letter or figure. */
export function symbolOf(plain: string): number {
  const code = plain.codePointAt(0) ?? 0;
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return FIRST_DIGIT + code - 48;
  if (plain === ' ' || plain === '\n' || plain === "'" || QUOTES.test(plain)) return GAP;
  return LETTER.test(plain) ? FIRST_FOREIGN + (code % 3) : SIGN;
}

function tableEntry(unit: number): number {
  const plain = plainCharacter(String.fromCharCode(unit));
  if (plain.length === 0) return NOTHING;
  if (plain.length > 1) return TWO_LETTERS[plain] ?? (NO_WORD.test(plain) ? SIGN : OTHER);
  const symbol = symbolOf(plain);
  return symbol >= FIRST_FOREIGN && symbol < SYMBOLS ? OTHER : symbol;
}

/**
 * The symbol of each UTF-16 unit of the text as it was typed, where one unit tells: Latin letters, accents that follow
 * them, punctuation, and the emoji of U+1F400 and after by the first of their two units. `OTHER` elsewhere.
 */
export const UNIT_SYMBOLS: Uint8Array = (() => {
  const table = new Uint8Array(0x10000).fill(OTHER);
  for (let unit = 0; unit < 0x250; unit++) table[unit] = tableEntry(unit);
  for (let unit = 0x2000; unit < 0x20d0; unit++) table[unit] = tableEntry(unit);
  table.fill(NOTHING, 0x300, 0x370);
  table.fill(NOTHING, 0xfe00, 0xfe10);
  table.fill(SIGN, 0xd83d, 0xd83f);
  table.fill(NOTHING, 0xdc00, 0xe000);
  return table;
})();

const ENCLOSED = 0xd83c;
/** The second units of U+1F300 and after. */
const FIRST_EMOJI = 0xdf00;

/** Whether an `OTHER` is the first half of an emoji: those of U+1F300 share it with letters in circles and squares. */
export const isEmojiAt = (text: string, at: number): boolean =>
  text.charCodeAt(at) === ENCLOSED && text.charCodeAt(at + 1) >= FIRST_EMOJI;
