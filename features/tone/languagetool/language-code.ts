import { VARIETIES } from '../detectors/english-varieties';

/**
 * The code by which LanguageTool knows the language of a text; never `auto`, which guesses worse on a line than Vigie
 * does with the brand's language at hand. English is the variety whose spelling the text uses, else the person's own,
 * else British.
 * @param preferred the person's languages, best first, as the browser gives them
 */
export function languageCode(
  text: string,
  language: 'fr' | 'en',
  preferred: readonly string[],
): 'fr' | 'en-GB' | 'en-US' {
  if (language === 'fr') return 'fr';
  let american = 0;
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const variety = VARIETIES.get(word);
    if (variety) american += variety.in === 'american' ? 1 : -1;
  }
  if (american !== 0) return american > 0 ? 'en-US' : 'en-GB';
  const own = preferred.find((each) => /^en-/i.test(each));
  return own?.toLowerCase() === 'en-us' ? 'en-US' : 'en-GB';
}
