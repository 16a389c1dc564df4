import { foundAt } from '../kinds/found';
import { cutHashtag } from './cut-hashtag';
import type { Detector } from './detector';
import { hashtagPlaces } from './hashtag-places';
import { sameLengthFold } from './same-length-fold';

const SHORTEST = 7;
/* No network takes one that long; without a limit, cutting it takes the time of its length squared. */
const LONGEST = 100;
/* Ours: French and English words of sixteen letters or more end in known ways; what doesn't is several words. */
const LONGEST_SINGLE = 15;
const LONG_ENDINGS =
  /(?:ments?|tions?|sions?|ism(?:e|es)?|ist(?:e|es|s)?|it(?:e|es|y|ies)|elles?|elle|aires?|ness|[ai]bles?|ques?|[eé]ries?|ures?|[ae]nces?|[ae]nts?|ings?|ers?|ors?|eurs?|euses?|rices?|log(?:y|ie|ies|ue|ues|ist|ists)|graph(?:y|ie|ies|e|es|ers?)|phies?|ship|hood|ful|less|ly|ical|[ai]c|oires?|esses?|ages?|ti(?:ve|ves|f|fs)|[ai]als?|onals?|aux|oise?|ien(?:s|ne|nes)?|iens?|burg|bourg|ville|ham|ton|shire|land|nelle)$/u;
const ONE_CASE = /^(?:\p{L}\p{Ll}+|\p{Lu}+)\p{N}*$/u;

/**
 * Hashtags of several words written in one case, which screen readers mumble and people misread; the fix gives each
 * word its capital where the words are known. No options.
 */
export const detector: Detector = (text) =>
  hashtagPlaces(text).flatMap((place) => {
    const written = text.folded.slice(place.start + 1, place.end);
    const letters = sameLengthFold(written);
    if (letters.length < SHORTEST || letters.length > LONGEST || !ONE_CASE.test(written)) return [];
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
