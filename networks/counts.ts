import type { Count } from './contract';

/** How a network shortens numbers: X cuts digits off, the others round to the nearest. */
export type Shortening = 'rounded' | 'truncated';

/** Beyond a million million no counter of a post is believed, nor could it be packed. */
export const HIGHEST_COUNT = 1e12;

/**
 * What stands for a power of ten after a number, accents and vowel signs taken off, in the six interface languages of the
 * samples and in Polish, Dutch, Arabic and Hindi. From the networks' own strings and from what `Intl.NumberFormat` writes
 * in compact notation, short and long. The first that matches counts: « milliers » before « milliards » before « millions ».
 */
const SCALES: [number, RegExp][] = [
  [1e3, /^(?:k|mil|mill?[ea]|milliers?|tsd|t(?:au|hou)s[ae]nd|tys\p{L}*|duizend|الف|الاف|हजर)$/u],
  [1e5, /^लख$/],
  [
    1e9,
    /^(?:b|bil?|mr?d|mld|mil(?:l?i|j)ard\p{L}{0,2}|billions?|bilh(?:ao|oes)|مليار\p{L}*|अ|अरब)$/u,
  ],
  [1e6, /^(?:m|mio?|mln|mill|mil[lj]?i?oe?n\p{L}{0,2}|milh(?:ao|oes)|مليون|ملايين)$/u],
  [1e7, /^(?:क|करड)$/],
  [1e11, /^(?:ख|खरब)$/],
  [HIGHEST_COUNT, /^(?:tr\p{L}{3,}|bil(?:i|l?io|jo)\p{L}*)$/u],
];

/**
 * An abbreviation that nobody listed stands for who knows how many (« 5 tn », « 5万 »); these short words are what is
 * counted: « 3 Mal angezeigt », « 3 Me gusta », « 3 le risposte ».
 */
const UNLISTED =
  /^(?!(?:le|mal|me|vue)$)\p{L}{1,3}$|^[^\p{Script=Latn}\p{Script=Arab}\p{Script=Deva}]/iu;

/** Marks of direction and width that networks put inside numbers. */
const INVISIBLE = /\u034f|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const NUMBER =
  /\d{1,3}(?:( )\d{3}(?: \d{3})*(?!\d)|(['.,])(?:\d\d\2)*\d{3}(?:\2\d{3})*(?![\d.,]?\d))|\d+(?:[.,]\d+)?/;
const SUFFIX = /^ ?([\p{L}\p{M}]+)(?![-'\p{L}])/u;
const NUMBER_ONLY = /^\d[\d.,' ]*(?:[\p{L}\p{M}]{1,5}[.॰]?)?$/u;

/**
 * Reads the first number of a label: « 1,2 k J’aime » → 1,200 between 1,150 and 1,249.
 * A separator followed by three digits groups them unless a suffix follows: "1.279" is 1,279, "1.279 M" is not.
 * Null when there is no whole number, and for what no counter can be: below zero, or beyond `HIGHEST_COUNT`.
 */
export function readCount(label: string, shortening: Shortening): Count | null {
  const plain = plainNumbers(label);
  const match = NUMBER.exec(plain);
  if (!match || /(?:^| )[-−]$/.test(plain.slice(0, match.index))) return null;
  const [digits, space, mark] = match;
  const scale = scaleAfter(plain.slice(match.index + digits.length));
  const grouped = space || mark === "'" || (mark && (scale === 1 || digits.split(mark).length > 2));
  const [, decimals = ''] = grouped ? [] : digits.split(/[.,]/);
  if (!scale || (decimals && scale === 1)) return null;
  const number = Number(grouped ? digits.replace(/\D/g, '') : digits.replace(',', '.'));
  const count = interval(number, scale, scale / 10 ** decimals.length, shortening);
  return count.high < HIGHEST_COUNT ? count : null;
}

/** Whether a text is a number with what may shorten it and nothing else: « 1,2 k », "5.9K", "16.181". */
export function isNumber(text: string): boolean {
  return NUMBER_ONLY.test(plainNumbers(text));
}

/** The same label with plain spaces, apostrophes, separators and digits. */
function plainNumbers(label: string): string {
  return label
    .replace(INVISIBLE, '')
    .replace(/\s/g, ' ')
    .replace(/[’ʼ‘٬]/g, "'")
    .replace(/٫/g, ',')
    .replace(/(?!\d)\p{Nd}/gu, digitOf);
}

/** Every script's digits stand together from their zero, whose code ends in 0 or 6; the mathematical ones have five zeros. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  const row = code - (code % 16);
  return String(code - row - (/\p{Nd}/u.test(String.fromCodePoint(row)) ? 0 : 6));
}

/** By how much a number is multiplied by what follows it; 0 where that can't be told. */
function scaleAfter(rest: string): number {
  const word = SUFFIX.exec(rest)?.[1];
  // Italian « 5 Mi piace » is five likes, not five million.
  if (!word || /^ ?mi piace/i.test(rest)) return 1;
  // Spanish writes ten thousand million as « 10 mil M ».
  if (/^ ?mil (M|millones)(?!\p{L})/u.test(rest)) return 1e9;
  const folded = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const [scale] = SCALES.find(([, words]) => words.test(folded)) ?? [UNLISTED.test(word) ? 0 : 1];
  return scale;
}

/** What the number may be, given that its last shown digit counts for `unit`. */
function interval(number: number, scale: number, unit: number, shortening: Shortening): Count {
  const value = Math.round(number * scale);
  if (unit <= 1) return { value, low: value, high: value };
  if (shortening === 'truncated') return { value, low: value, high: value + unit - 1 };
  return { value, low: Math.max(0, value - unit / 2), high: value + unit / 2 - 1 };
}
