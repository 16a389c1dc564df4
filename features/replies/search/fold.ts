/** Letters that Unicode doesn't take apart but a hurried hand does, and apostrophes of all makes. */
const REWRITTEN: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  '′': "'",
  ʼ: "'",
  '`': "'",
};
const TO_REWRITE = new RegExp(`[${Object.keys(REWRITTEN).join('')}]`, 'g');
/** Accents, vowel points, skin tones, joiners, soft hyphens and direction marks: none is typed when searching. */
const DROPPED = /[\p{M}\p{Cf}\p{Emoji_Modifier}]/gu;
const PLAIN = /^[ -_a-~\s]*$/;

/** Folds letter by letter: what a stretch folds to doesn't depend on what stands around it. */
export function foldLetters(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return (
    text
      // alone, this accent comes apart into a space and a mark
      .replaceAll('´', "'")
      .normalize('NFKD')
      .replace(DROPPED, '')
      .toLowerCase()
      .replace(TO_REWRITE, (letter) => REWRITTEN[letter] ?? letter)
  );
}

/**
 * A text as it is compared when searching: lower case, without accents, œ and other ligatures in two letters, fancy
 * letters plain, one space between words.
 */
export function fold(text: string): string {
  return foldLetters(text).replace(/\s+/g, ' ').trim();
}
