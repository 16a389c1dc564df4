import { type Place, stretchesOf } from './stretches-of';

const GAP = '[ .\\-/]?';
/** France: 0 or +33 and nine digits; 08 and 09 69 are firms' numbers, 36 35 and the like too short to be taken. */
const FRENCH = `(?:(?:\\+|00)33${GAP}(?:\\(0\\)${GAP})?|0)(?:[1-7]|9(?!${GAP}69))(?:${GAP}\\d){8}`;
/** United Kingdom: 01, 02, 07 or +44; 03, 08 and 09 are firms' numbers. */
const BRITISH = `(?:(?:\\+|00)44${GAP}(?:\\(0\\)${GAP})?|\\(?0)[127]\\d{1,4}\\)?(?:[ .\\-]?\\d){5,8}`;
/** North America: area and exchange never begin with 0 or 1; 800, 888, 877, 866, 855, 844 and 833 are free of charge. */
const AMERICAN = `(?:\\+?1[ .\\-]?)?(?:\\((?!8(?:00|88|77|66|55|44|33))[2-9]\\d{2}\\) ?|(?!8(?:00|88|77|66|55|44|33))[2-9]\\d{2}[ .\\-])[2-9]\\d{2}[ .\\-]\\d{4}`;
const ABROAD = '\\+(?!33|44|1\\D)[1-9](?:[ .\\-/]?\\d){7,13}';
const PHONE = new RegExp(
  `(?<![\\p{L}\\p{N}.,+/#-])(?!\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)\\d\\d)(?:${[FRENCH, BRITISH, AMERICAN, ABROAD].join('|')})(?![\\p{L}\\p{N}]|[.,/:-]\\d)`,
  'gu',
);

/** Where telephone numbers stand that may be somebody's own: French, British, North American, and any with a `+`. */
export function phoneNumbers(folded: string): Place[] {
  return stretchesOf(folded, PHONE);
}
