import type { Count } from './contract';

/** How a network shortens numbers: X cuts digits off, the others round to the nearest. */
export type Shortening = 'rounded' | 'truncated';

/**
 * What stands for a power of ten after a number, in the six interface languages.
 * From the networks' own strings and from `Intl.NumberFormat` compact notation, short and long.
 */
const SCALES: [number, string][] = [
  [1e3, 'k mil mille mila millier milliers tsd tausend thousand'],
  [
    1e6,
    'm mi mio mln mill million millions millionen millon millones milione milioni milhao milhoes',
  ],
  [
    1e9,
    'b bi bil md mrd mld milliard milliards milliarde milliarden miliardo miliardi billion billions bilhao bilhoes',
  ],
  [1e12, 't tri bn bio bln trillion trillions trilhao trilhoes'],
];
const SCALE_OF = new Map(
  SCALES.flatMap(([scale, words]) =>
    words.split(' ').map((word): [string, number] => [word, scale]),
  ),
);

/** Marks of direction and width that networks put inside numbers. */
const INVISIBLE = /\u034f|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;
const NUMBER =
  /\d{1,3}(?:( )\d{3}(?: \d{3})*(?!\d)|(['.,])\d{3}(?:\2\d{3})*(?![\d.,]?\d))|\d+(?:[.,]\d+)?/;
const SUFFIX = /^ ?(\p{L}+)(?![-'\p{L}])/u;

/**
 * Reads the first number of a label: « 1,2 k J’aime » → 1,200 between 1,150 and 1,249.
 * A separator followed by three digits groups them unless a suffix follows: "1.279" is 1,279, "1.279 M" is not.
 * Null when there is no whole number.
 */
export function readCount(label: string, shortening: Shortening): Count | null {
  const plain = normalise(label);
  const match = NUMBER.exec(plain);
  if (!match) return null;
  const [digits, space, mark] = match;
  const scale = scaleAfter(plain.slice(match.index + digits.length));
  const grouped = space || mark === "'" || (mark && (scale === 1 || digits.split(mark).length > 2));
  if (grouped) return interval(Number(digits.replace(/\D/g, '')), scale, scale, shortening);
  const [, decimals = ''] = digits.split(/[.,]/);
  if (decimals && scale === 1) return null;
  return interval(
    Number(digits.replace(',', '.')),
    scale,
    scale / 10 ** decimals.length,
    shortening,
  );
}

/** The same label with plain spaces, apostrophes and digits. */
function normalise(label: string): string {
  return label
    .replace(INVISIBLE, '')
    .replace(/\s/g, ' ')
    .replace(/[’ʼ‘]/g, "'")
    .replace(OTHER_DIGITS, (digit) => String(digitValue(digit)));
}

/** Arabic-Indic, extended Arabic-Indic and Devanagari digits each run from a zero whose code is known. */
function digitValue(digit: string): number {
  return (digit.charCodeAt(0) - (digit >= '\u0966' ? 0x966 : 0x660)) % 16;
}

function scaleAfter(rest: string): number {
  const word = SUFFIX.exec(rest)?.[1];
  // Italian « 5 Mi piace » is five likes, not five million.
  if (!word || /^ ?mi piace/i.test(rest)) return 1;
  // Spanish writes ten thousand million as « 10 mil M ».
  if (/^ ?mil (M|millones)(?!\p{L})/u.test(rest)) return 1e9;
  return SCALE_OF.get(word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')) ?? 1;
}

/** What the number may be, given that its last shown digit counts for `unit`. */
function interval(number: number, scale: number, unit: number, shortening: Shortening): Count {
  const value = Math.round(number * scale);
  if (unit <= 1) return { value, low: value, high: value };
  if (shortening === 'truncated') return { value, low: value, high: value + unit - 1 };
  return { value, low: value - unit / 2, high: value + unit / 2 - 1 };
}
