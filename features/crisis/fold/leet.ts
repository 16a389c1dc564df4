/** Figures and signs that stand for letters. */
const LETTERS: Record<string, string> = {
  0: 'o',
  1: 'i',
  2: 'z',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
  '£': 'l',
};
/** What stands for another letter too, or is a letter only to those who look for words in disguise. */
const BOLDLY: Record<string, string> = {
  1: 'l',
  6: 'b',
  9: 'q',
  '!': 'i',
  '|': 'l',
  '+': 't',
  '¡': 'i',
  '¥': 'y',
  '¢': 'c',
  '§': 's',
};

/** How far a reading goes in taking signs for letters: `careful` keeps words as they are in doubt. */
export type Boldness = 'careful' | 'bold';

/** The letter that a figure or sign stands for; undefined: none. */
export const letterFor = (sign: string, boldness: Boldness): string | undefined =>
  (boldness === 'bold' ? BOLDLY[sign] : undefined) ?? LETTERS[sign];

const DOUBTFUL = new RegExp(`[${Object.keys(BOLDLY).join('')}]`);

/** Whether a bold reading may differ from a careful one in what signs stand for. */
export const hasDoubtful = (text: string): boolean => DOUBTFUL.test(text);

/** Times, sizes, ordinals, models, versions: « 14h30 », « 25kg », « 1er », « M6 », « covid19 », « ps5 ». */
const NOT_LEET = /^(?:\d+[a-z]{1,3}\d*|[a-z]{1,2}\d+[a-z]?|[a-z]+\d{2,}|[a-z]+[25689])$/;

/** Whether a word of letters and other signs is likely to be spelt with those on purpose. */
export function isLeet(word: string, boldness: Boldness): boolean {
  const letters = word.match(/[a-z]/g)?.length ?? 0;
  if (letters === 0 || letters === word.length) return false;
  if (boldness === 'bold') return 3 * letters >= word.length;
  // a handle begins with `@`, a price holds a currency
  if (word.startsWith('@') || /\d[$€£]|[$€£]\d/.test(word)) return false;
  return letters >= 2 && 3 * letters >= word.length && !NOT_LEET.test(word);
}
