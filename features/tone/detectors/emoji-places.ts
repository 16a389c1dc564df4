import { type Place, stretchesOf } from './stretches-of';

/** What people see as one emoji: families joined by ZWJ, flags, skin tones and keycaps count once; © and ™ don't. */
const EMOJI =
  // What any of them begins with comes first: the list of all is long, and most characters begin none.
  /(?=[\p{Extended_Pictographic}\p{Regional_Indicator}#*0-9])(?:\p{RGI_Emoji}|\p{Extended_Pictographic}\uFE0F)/gv;

/** Where the emoji are, in reading order. */
export function emojiPlaces(text: string): Place[] {
  return stretchesOf(text, EMOJI);
}
