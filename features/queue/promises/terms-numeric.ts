import type { TermPattern } from './term-pattern';

const YEAR = '(?<year>20\\d{2}|\\d{2})';

const yearOf = (words: string | undefined): number | null =>
  words === undefined ? null : Number(words.length === 2 ? `20${words}` : words);

/**
 * Dates in figures. Only behind a word such as « le » or "by", or with their year: « 24/24 », « 1/2 » and "4.5" are
 * none. A French date begins with its day; an English one may begin with either, and is left alone where both could be
 * meant ("by 04/05").
 */
export const TERMS_NUMERIC: readonly TermPattern[] = [
  {
    pattern:
      /\b(?<before>before |avant (?:le )?)?(?<year>20\d{2})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/g,
    read: ({ before, year, month, day }) => dateOf({ before, year, month, day }),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?<before>avant(?: le)?)|d'ici(?: au| a| le)?|pour le|au plus tard(?: le)?|jusqu'au|des le|le|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?<day>\\d{1,2})(?:/(?<month>\\d{1,2})(?:/${YEAR})?|[.-](?<month2>\\d{1,2})[.-](?<year2>20\\d{2}))(?![\\d/%€]| ?[%€])`,
      'g',
    ),
    read: ({ before, day, month, month2, year, year2 }) =>
      dateOf({ before, day, month: month ?? month2, year: year ?? year2 }),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?<before>before)|by|on|until|till|no later than|not later than)(?: the| (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)? (?!24/7)(?<one>\\d{1,2})/(?<other>\\d{1,2})(?:/${YEAR})?(?![\\d/%€£$])`,
      'g',
    ),
    read({ before, one, other, year }) {
      const isDayFirst = Number(one) > 12 || one === other;
      if (!isDayFirst && Number(other) <= 12) return null;
      return dateOf({
        before,
        year,
        ...(isDayFirst ? { day: one, month: other } : { day: other, month: one }),
      });
    },
  },
];

type Figures = Record<'before' | 'day' | 'month' | 'year', string | undefined>;

/** Null for what no calendar shows. */
function dateOf({ before, day, month, year }: Figures): ReturnType<TermPattern['read']> {
  const months = Number(month);
  const isDate = months >= 1 && months <= 12 && Number(day) >= 1 && Number(day) <= 31;
  if (!isDate) return null;
  const isBefore = before !== undefined;
  return {
    term: { unit: 'date', day: Number(day), month: months - 1, year: yearOf(year), isBefore },
  };
}
