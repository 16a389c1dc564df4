import type { ReadText } from '../read-text';
import { type Place, stretchesOf } from './stretches-of';

/** As the networks link them: at least one letter, and nothing before that makes it a part of an address or a word. */
const HASHTAG = /(?<![\p{L}\p{M}\p{N}_&/#])[#＃](?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu;

/** Where the hashtags are in the folded text, their sign included; the ends of links are none. */
export function hashtagPlaces({ folded, aside }: ReadText): Place[] {
  return stretchesOf(folded, HASHTAG).filter(
    (tag) => !aside.some(({ start, end }) => start <= tag.start && tag.end <= end),
  );
}
