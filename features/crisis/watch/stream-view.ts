import type { SymbolStream } from '../fold/symbol-stream';
import { GAP, NOTHING, UNIT_SYMBOLS } from '../fold/symbols';
import { LONGEST_WORD } from './limits';

/** A reading of a text as symbols, with what its symbols stand for. */
export interface StreamView {
  stream: SymbolStream;
  /** What the stream was filled with. */
  text: string;
  /** The text as it was typed. */
  raw: string;
  /** From `text` to `raw`; null: they are the same. */
  places: Int32Array | null;
  loose: readonly { start: number; end: number }[];
}

/** The character as it was typed that a symbol begins with. */
export function typedAt({ stream, raw, places }: StreamView, at: number): string {
  const from = stream.from[at] ?? 0;
  return String.fromCodePoint(raw.codePointAt(places === null ? from : (places[from] ?? 0)) ?? 0);
}

/** The letter that a symbol stands for where several share it: such texts are folded before. */
export const foldedAt = ({ stream, text }: StreamView, at: number): string =>
  String.fromCodePoint(text.codePointAt(stream.from[at] ?? 0) ?? 0);

/** The offset in `text` after the symbol before `at`, repeats and all. */
export function endInText({ stream, text }: StreamView, at: number): number {
  const symbol = stream.symbols[at - 1];
  let end = (stream.from[at - 1] ?? 0) + 1;
  for (let i = end; i < text.length; i++) {
    const next = UNIT_SYMBOLS[text.charCodeAt(i)];
    if (next === symbol) end = i + 1;
    else if (next !== NOTHING) break;
  }
  return end;
}

/** Where the word before `at` begins; what is longer than any word is cut. */
export function wordStart({ symbols }: SymbolStream, at: number): number {
  let start = at;
  while (start > 0 && at - start <= LONGEST_WORD && symbols[start - 1] !== GAP) start -= 1;
  return start;
}

/** Scripts that part no words. */
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const LONGEST_HASHTAG = 100;

/**
 * Whether a word may begin or end before the symbol `at`: at a gap, where a hashtag goes from small letters to a capital
 * or from letters to figures (#BoycottMarque2026), in scripts without spaces.
 */
export function isEdge(view: StreamView, at: number): boolean {
  const { symbols, count } = view.stream;
  if (at <= 0 || at >= count || symbols[at - 1] === GAP || symbols[at] === GAP) return true;
  const [before, after] = [typedAt(view, at - 1), typedAt(view, at)];
  if (UNPARTED.test(before) || UNPARTED.test(after)) return true;
  const changes =
    (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(after)) || /\d/.test(before) !== /\d/.test(after);
  return changes && isInHashtag(view, at);
}

function isInHashtag({ stream, raw, places }: StreamView, at: number): boolean {
  const from = stream.from[at] ?? 0;
  const place = places === null ? from : (places[from] ?? 0);
  return /[#＃][\p{L}\p{N}_]*$/u.test(raw.slice(Math.max(0, place - LONGEST_HASHTAG), place));
}

/** Whether a stretch lies where letters stood one by one. */
export function isLoose({ stream, loose }: StreamView, start: number, end: number): boolean {
  const [first, last] = [stream.from[start] ?? 0, stream.from[end - 1] ?? 0];
  return loose.some((range) => range.start <= first && last < range.end);
}
