import { foundAt } from '../kinds/found';
import { cutHashtag } from './cut-hashtag';
import type { Detector } from './detector';
import { hashtagPlaces } from './hashtag-places';
import { sameLengthFold } from './same-length-fold';

const SHORTEST = 7;
/* Ours: French and English words longer than this are few and end in known ways. */
const LONGEST_SINGLE = 18;
const LONG_ENDINGS =
  /(?:ment|ments|tion|tions|isme|ismes|iste|istes|ite|ites|elle|elles|aire|aires|ness|able|ables)$/u;
const ONE_CASE = /^(?:\p{L}\p{Ll}+|\p{Lu}+)\p{N}*$/u;

/**
 * Hashtags of several words written in one case, which screen readers mumble and people misread; the fix gives each
 * word its capital where the words are known. No options.
 */
export const detector: Detector = (text) =>
  hashtagPlaces(text).flatMap((place) => {
    const written = text.folded.slice(place.start + 1, place.end);
    const letters = sameLengthFold(written);
    if (letters.length < SHORTEST || !ONE_CASE.test(written)) return [];
    const words = cutHashtag(letters);
    if (words) return [foundAt(text, place, { instead: `#${inCamelCase(written, words)}` })];
    const isLong = letters.length > LONGEST_SINGLE && !LONG_ENDINGS.test(letters);
    return isLong && /\p{Ll}/u.test(written) ? [foundAt(text, place)] : [];
  });

/** The letters as written (accents kept), one capital to a word. */
function inCamelCase(written: string, words: readonly string[]): string {
  let at = 0;
  return words
    .map((word) => {
      const [first = '', ...rest] = written.slice(at, at + word.length);
      at += word.length;
      return first.toUpperCase() + rest.join('').toLowerCase();
    })
    .join('');
}
