import type { DueTerm } from './due-term';
import { createMonthNames } from './months';
import { numberOf, type TermPattern, timeOf } from './term-pattern';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const DAY = DAYS.join('|');
/** Read only behind a word such as "by": they mean something else elsewhere. */
const SHORT_DAY = 'mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun';
const MONTHS = createMonthNames([
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
]);
const NUMBER = '\\d{1,3}|an?|one|two|(?:a )?couple of|three|four|five|six|seven|eight|ten|fourteen';
const EVE =
  '(?<before>before |by |by the |by next |no later than |until |till |on |on the |this |next |come )?(?:the )?';
/** Behind a day: until noon, or its rest; "before Friday evening" is on Friday then. */
const PART =
  '(?<early>(?: (?:morning|lunchtime|noon|midday|first thing)){1,2})?(?<late> (?:afternoon|evening|night|eod|cob|cop))?';
const DAY_END =
  '(?:(?:end|close) of (?:the )?(?:day|play|business)|eod|cob|(?<=by |before )cop|cop(?= (?:on |this |today|tomorrow|[a-z]{3,6}day)))';
const NOON = 720;
const MIDNIGHT = 1439;
/** "Early April" is over on the tenth, "mid-April" on the fifteenth. */
const EARLY = 10;
const MIDDLE = 15;

const isBefore = (words = ''): boolean => words.startsWith('before');
const weekdayOf = (words: string): number =>
  DAYS.findIndex((day) => day.startsWith(words.slice(0, 3)));

function lengthOf(count: number, unit: string, isWorking: boolean): DueTerm | null {
  if (count === 0) return null;
  if (unit.startsWith('min')) return { unit: 'minutes', count };
  if (unit.startsWith('h')) {
    if (!isWorking) return { unit: 'minutes', count: count * 60 };
    return count % 24 === 0
      ? { unit: 'open-days', count: count / 24 }
      : { unit: 'open-minutes', count: count * 60 };
  }
  if (unit.startsWith('d')) return { unit: isWorking ? 'open-days' : 'days', count };
  if (unit === 'fortnight') return { unit: 'days', count: 14 };
  return { unit: 'days', count: count * (unit.startsWith('w') ? 7 : 30) };
}

/** Words for due dates in English, what says more before what says less. */
export const TERMS_EN: readonly TermPattern[] = [
  {
    pattern: new RegExp(
      `\\b(?:within|in|over|inside)(?: the)?(?: next| coming)?(?: less than)? (?:(?:${NUMBER}) ?(?:to|or|-) ?)?(?<count>${NUMBER})[ -]?(?<working>working |business |office )?(?<unit>minutes?|mins?|hours?|hrs?|h|days?|weeks?|fortnight|months?)\\b(?: or (?<more>two|three)\\b)?`,
      'g',
    ),
    read: ({ count, unit = '', working, more }) => ({
      term: lengthOf(numberOf(more ?? count), unit, working !== undefined),
    }),
  },
  {
    pattern: /\b(?:with)?in(?:side)? the (?:next )?(?<half>half[- ])?hour\b/g,
    read: ({ half }) => ({ term: { unit: 'minutes', count: half ? 30 : 60 } }),
  },
  {
    pattern: /\b(?:with)?in(?:side)? half an hour\b/g,
    read: () => ({ term: { unit: 'minutes', count: 30 } }),
  },
  {
    pattern: new RegExp(
      `\\b${DAY_END}(?: on| of| this| next)? (?<day>tomorrow|${DAY}|${SHORT_DAY})\\b`,
      'g',
    ),
    read: ({ day = '' }) => ({
      term:
        day === 'tomorrow'
          ? { unit: 'days', count: 1 }
          : { unit: 'weekday', day: weekdayOf(day), isBefore: false, isNext: false },
    }),
  },
  {
    pattern: /\b(?:the )?day after tomorrow\b/g,
    read: () => ({ term: { unit: 'days', count: 2 } }),
  },
  {
    pattern: new RegExp(
      `\\b(?:by |before |(?<first>first thing ))?(?<!day after )tomorrow${PART}\\b`,
      'g',
    ),
    read: ({ first, early }) => ({
      term: { unit: 'days', count: 1 },
      ...(first !== undefined || early ? { time: NOON } : {}),
    }),
  },
  {
    pattern: new RegExp(
      `\\b(?:today|tonight|this (?:afternoon|evening)|later in the day|${DAY_END})\\b`,
      'g',
    ),
    read: () => ({ term: { unit: 'days', count: 0 } }),
  },
  {
    pattern: /\b(?:this morning|(?:by|before|at) (?:noon|midday|lunchtime)|before lunch)\b/g,
    read: () => ({ term: null, time: NOON }),
  },
  {
    pattern: /\b(?:by|before) midnight\b/g,
    read: () => ({ term: null, time: MIDNIGHT }),
  },
  {
    pattern: /\bfirst thing in the morning\b/g,
    read: () => ({ term: { unit: 'days', count: 1 }, time: NOON }),
  },
  {
    pattern: /\b(?:by |before )?(?:the )?(?:end of |early |sometime )?next week\b/g,
    read: () => ({ term: { unit: 'week', ahead: 1 } }),
  },
  {
    pattern: /\b(?:later this week|this week|end of (?:the|this) week)\b/g,
    read: () => ({ term: { unit: 'week', ahead: 0 } }),
  },
  {
    pattern: /\b(?<before>before |by |over |at )(?:the|this) weekend\b/g,
    read: ({ before }) => ({ term: { unit: 'weekend', isBefore: before === 'before ' } }),
  },
  {
    pattern: /\b(?:end of (?:the|this) month|(?:later )?this month)\b/g,
    read: () => ({ term: { unit: 'month-end', ahead: 0 } }),
  },
  { pattern: /\bnext month\b/g, read: () => ({ term: { unit: 'month-end', ahead: 1 } }) },
  {
    pattern: new RegExp(
      `\\b(?<part>end of|late|early|mid|middle of|beginning of|start of)[ -](?<month>${MONTHS.pattern})\\b`,
      'g',
    ),
    read({ part = '', month: name }) {
      const month = MONTHS.monthOf(name);
      if (month === null) return null;
      const isEnd = part === 'end of' || part === 'late';
      const day = part.startsWith('mid') ? MIDDLE : EARLY;
      return isEnd
        ? { term: { unit: 'named-month-end', month } }
        : { term: { unit: 'date', day, month, year: null, isBefore: false } };
    },
  },
  {
    pattern: new RegExp(
      `\\b${EVE}(?:(?:${DAY}),? (?:the )?)?(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTHS.pattern})|(?<month2>${MONTHS.pattern}) (?:the )?(?<day2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:))(?:,? (?<year>20\\d{2}))?\\b`,
      'g',
    ),
    read: ({ before, day, month, day2, month2, year }) => ({
      term: {
        unit: 'date',
        day: Number(day ?? day2),
        month: MONTHS.monthOf(month ?? month2),
        year: year === undefined ? null : Number(year),
        isBefore: isBefore(before),
      },
    }),
  },
  {
    pattern: /\b(?<before>before|by|on|no later than) the (?<day>\d{1,2})(?:st|nd|rd|th)\b/g,
    read: ({ before, day }) => ({
      term: {
        unit: 'date',
        day: Number(day),
        month: null,
        year: null,
        isBefore: isBefore(before),
      },
    }),
  },
  {
    pattern: new RegExp(
      `\\b(?<first>first thing )?${EVE}(?:(?<day>${DAY})|(?<=(?:by|before|on|until|till|next) )(?<short>${SHORT_DAY}))${PART}\\b`,
      'g',
    ),
    read: ({ first, before, day, short, early, late }) => ({
      term: {
        unit: 'weekday',
        day: weekdayOf(day ?? short ?? ''),
        isBefore: isBefore(before) && !early && !late,
        isNext: before?.endsWith('next ') ?? false,
      },
      ...(first !== undefined || early ? { time: NOON } : {}),
    }),
  },
  {
    pattern:
      /\b(?:by|before|at|around|no later than|between \d{1,2} ?(?:am|pm)? and) (?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))? ?(?<half>am|pm|a\.m|p\.m|o'clock)?\b(?! ?(?:working|business|days|hours|minutes|of|st|nd|rd|th|%))/g,
    read({ hour, minute, half }) {
      if (half === undefined && minute === undefined) return null;
      const time = timeOf(hour, minute, half?.startsWith('p'));
      return time === null ? null : { term: null, time };
    },
  },
];
