const FRENCH_VOWELS = /[aeiouyàâäéèêëîïôöùûüÿœæ]+/giu;
/** Endings in « -ent » that are said, and are no verbs: « moment », « président », « souvent », « récent »… */
const SAID_ENT =
  /(?:[^r]m|(?:ci|si|évi|pru)d|souv|é(?:c|qu|g)|ac?c|[aur]g|tal|cell|viol|(?:pa|fé|cur|hé)r|(?:con|pé)t)ent$/u;
const ENGLISH_VOWELS = /[aeiouy]+/gi;

/**
 * Syllables of a French word as they are written, by groups of vowels: a mute ending (« -e », « -es », verbs in « -ent »)
 * is none, and vowels that are said apart (« é-a », « cré-er », « na-ïf ») are two. Words without a vowel: one.
 */
export function frenchSyllables(word: string): number {
  const lower = word.toLowerCase();
  const groups = lower.match(FRENCH_VOWELS)?.length ?? 0;
  const apart = lower.match(/é[aeoiuèé]|[aeiou][ïë]|[aou]y[aeiouéè]/gu)?.length ?? 0;
  const isMute = groups > 1 && /[^aeiouyàâäéèêëîïôöùûü'](?:es?|ent)$/u.test(lower);
  return Math.max(1, groups + apart - (isMute && !SAID_ENT.test(lower) ? 1 : 0));
}

/**
 * Syllables of an English word by groups of vowels, as Flesch's counters do: a silent "-e", "-es", "-ed" is none, but
 * "-le" after a consonant, "-ted" and "-ses" are said. Words without a vowel: one.
 */
export function englishSyllables(word: string): number {
  const lower = word.toLowerCase().replace(/'(?:s|t|d|re|ve|ll|m)$/, '');
  const groups = lower.match(ENGLISH_VOWELS)?.length ?? 0;
  const apart = lower.match(/i[ao](?!u)|[aeo]u?ing|eo(?!us?n)|ua/g)?.length ?? 0;
  const isSilent =
    /[^aeiouy]e$/.test(lower) && !/[^aeiouyl]le$/.test(lower)
      ? true
      : /[^aeiouytd]ed$|[^aeiouy]e(?:ly|ments?)$/.test(lower) ||
        /[^aeiouyscxzg](?<!sh|ch)es$/.test(lower);
  const isSaidTogether = /(?:t|s|c|g)io|(?:t|c)ia/.test(lower);
  return Math.max(1, groups + apart - (isSilent ? 1 : 0) - (isSaidTogether && apart > 0 ? 1 : 0));
}
