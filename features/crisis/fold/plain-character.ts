import { plainLetter } from '../../tone/detectors/plain-letter';
import { LOOK_ALIKES } from './look-alikes';

/** All kinds of apostrophe, accents standing for one, primes, and letters that modify by being one. */
const APOSTROPHE = /^['`´‘’‛′‵＇\u02b9\u02bb-\u02bf\u02c8\u055a\ua78b\ua78c]$/;
/** The byte order mark is white space to JavaScript alone. */
const SPACE = /^(?!\ufeff)[\s\u0085\u2800]$/;
/** Marks over, under and around letters; those of scripts that write vowels with them stay. */
const MARKS = /[\p{Mn}\p{Me}]/gu;
/** What takes no room: joiners, direction marks, variation selectors, tags, fillers, controls. */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]$/u;
/** Signs that compatibility forms would write in letters, at the end of a word that they are no part of. */
const NO_LETTER = /^[™℠℡©®]$/;
/** Emoji from here on fold to themselves. */
const FIRST_EMOJI = 0x1f300;
/** The longest that a character in plain form is read: letters written as one are three, whole phrases written as one no words. */
const LONGEST = 4;
/** Flags are made of two letters each, which are not read as such. */
const FLAG = /^\p{Regional_Indicator}$/u;
const TWO_LETTERS: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', þ: 'th', ĳ: 'ij' };

/**
 * A character as it is compared: lower case, without accents, in its plain form, Latin where it is taken for a Latin
 * letter. White space is a space (a line end stays), an apostrophe of any kind `'`, what takes no room nothing; a few
 * become several characters.
 */
export function plainCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if ((code >= FIRST_EMOJI && code < 0xe0000) || (code >= 0xd800 && code < 0xe000)) {
    return isModifier(code) ? '' : character;
  }
  if (character === '\n' || character === '\u2028' || character === '\u2029') return '\n';
  if (SPACE.test(character)) return ' ';
  if (APOSTROPHE.test(character)) return "'";
  if (INVISIBLE.test(character)) return '';
  if (NO_LETTER.test(character) || FLAG.test(character)) return character;
  const looked = LOOK_ALIKES.get(character);
  if (looked !== undefined) return looked;
  let plain = '';
  for (const part of plainLetter(character).normalize('NFKD').replace(MARKS, '')) {
    const small = part.toLowerCase().normalize('NFKD').replace(MARKS, '');
    plain += LOOK_ALIKES.get(part) ?? LOOK_ALIKES.get(small) ?? TWO_LETTERS[small] ?? small;
  }
  return plain.slice(0, LONGEST);
}

/** The tints of skin that follow an emoji. */
const isModifier = (code: number): boolean => code >= 0x1f3fb && code <= 0x1f3ff;
