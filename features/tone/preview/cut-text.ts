import parseTweet from 'twitter-text/dist/parseTweet.js';
import type { Cut } from './cuts';

/** A text as somebody sees it who doesn't unfold it. Both together are the text, without spaces around it. */
export interface CutText {
  shown: string;
  /** Empty: all of it is shown. */
  hidden: string;
}

/**
 * Parts a text where a network folds it: after so many characters or lines, whichever comes first, at the end of a word
 * where there is one, never inside what a reader takes for one character. How long a line is follows from the figures
 * (characters ÷ lines) where both are known; otherwise only the line breaks count.
 * Heavy (X's tables): import it dynamically, never from the panel's frame or the page.
 */
export function cutText(text: string, cut: Cut): CutText {
  const whole = text.normalize('NFC').trim();
  const end = Math.min(afterCharacters(whole, cut), afterLines(whole, cut));
  if (end >= whole.length) return { shown: whole, hidden: '' };
  const shown = whole.slice(0, endOfWord(whole, end)).trimEnd();
  return { shown, hidden: whole.slice(shown.length) };
}

/** How many characters a reader counts: an emoji is one, however it is made. */
export const countCharacters = (text: string): number => boundaries(text).length - 1;

function afterCharacters(text: string, { characters, countedBy }: Cut): number {
  if (characters === null) return text.length;
  if (countedBy === 'reader') return boundaries(text)[characters] ?? text.length;
  const { weightedLength, validRangeEnd } = parseTweet(text);
  return weightedLength <= characters ? text.length : characterStart(text, validRangeEnd + 1);
}

function afterLines(text: string, { lines, characters }: Cut): number {
  if (lines === null) return text.length;
  const width = characters === null ? Number.POSITIVE_INFINITY : characters / lines;
  let left = lines;
  let start = 0;
  for (const line of text.split('\n')) {
    if (left === 0) return start;
    const ends = boundaries(line);
    const taken = Math.max(1, Math.ceil((ends.length - 1) / width));
    if (taken > left) return start + (ends[Math.floor(left * width)] ?? line.length);
    left -= taken;
    start += line.length + 1;
  }
  return text.length;
}

/** The places where a reader's characters begin, and the end of the last. */
function boundaries(text: string): number[] {
  const starts = Array.from(new Intl.Segmenter().segment(text), ({ index }) => index);
  return [...starts, text.length];
}

/** The last place before or at one where a reader's character begins. */
function characterStart(text: string, at: number): number {
  return new Intl.Segmenter().segment(text).containing(at)?.index ?? at;
}

/** The end of the word before a place; the place itself where that would leave out half, as in writing without spaces. */
function endOfWord(text: string, at: number): number {
  if (/\s/u.test(text.charAt(at))) return at;
  const space = text.slice(0, at).search(/\s\S*$/u);
  return space >= at / 2 ? space : at;
}
