const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

/** A mark that is wrong in French, and where (offset in UTF-16 units). */
export interface TypographyFault {
  at: number;
  why: string;
}

/**
 * Rules of the Imprimerie nationale's Lexique: a narrow no-break space before ; ! ? and inside « »,
 * a no-break space before the colon, typographic apostrophes, no spaces elsewhere than between words.
 */
const RULES: readonly [wrong: RegExp, why: string][] = [
  [new RegExp(`(?<![${NARROW};!?])[;!?]`, 'gu'), 'no narrow no-break space before ; ! ?'],
  [new RegExp(`«(?!${NARROW})|(?<!${NARROW})»`, 'gu'), 'no narrow no-break space inside « »'],
  [new RegExp(`(?<![${NO_BREAK}]):`, 'gu'), 'no no-break space before the colon'],
  [new RegExp(`[${NARROW}${NO_BREAK}](?![;:!?»])(?<!«${NARROW})`, 'gu'), 'a stray no-break space'],
  [/'/gu, 'a straight apostrophe'],
  [/"/gu, 'straight quotes'],
  [/\.\.\./gu, 'three dots for an ellipsis'],
  [/ {2,}|^ | $|\s[.,)]/gu, 'a misplaced space'],
  [/[.,;!?:](?=\p{L})/gu, 'no space after the mark'],
  [/oeu|Oeu|coeur|soeur/gu, 'oe not joined'],
];

/** What is typographically wrong in a French text, in its order. Tags `{{…}}` must have been taken out. */
export function frenchTypographyFaults(text: string): TypographyFault[] {
  return RULES.flatMap(([wrong, why]) =>
    [...text.matchAll(wrong)].map((match) => ({ at: match.index, why })),
  ).sort((one, other) => one.at - other.at);
}
