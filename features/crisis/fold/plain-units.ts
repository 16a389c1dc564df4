import { plainCharacter } from './plain-character';

/** Latin letters with all their accents, and the signs of phonetic script. */
const LATIN_END = 0x300;
/** Spaces, dashes, quotation marks, dots, joiners, currencies. */
const [SIGNS, SIGNS_END] = [0x2000, 0x20d0];

/**
 * `plainCharacter` of the characters that most texts are made of, by their UTF-16 unit; undefined: it has to be asked, being
 * of another script or one half of its character.
 */
export const PLAIN_UNITS: readonly (string | undefined)[] = Array.from(
  { length: SIGNS_END },
  (_, unit) =>
    unit < LATIN_END || unit >= SIGNS ? plainCharacter(String.fromCharCode(unit)) : undefined,
);
