import type { DueTerm } from './due-term';
import { numberOf, type TermPattern, timeOf } from './term-pattern';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const NUMBER = '\\d{1,3}|an?|one|two|(?:a )?couple of|three|four|five|six|seven|eight|ten|fourteen';
const EVE =
  '(?<before>before |by |by the |by next |no later than |on |on the |this |next |come )?(?:the )?';

const isBefore = (words = ''): boolean => words.startsWith('before');

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
  return { unit: 'days', count: count * (unit.startsWith('w') ? 7 : 30) };
}

/** Words for due dates in English, what says more before what says less. */
export const TERMS_EN: readonly TermPattern[] = [
  {
    pattern: new RegExp(
      `\\b(?:within|in|over|inside)(?: the)?(?: next| coming)?(?: less than)? (?:(?:${NUMBER}) ?(?:to|or|-) ?)?(?<count>${NUMBER})[ -]?(?<working>working |business |office )?(?<unit>minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?)\\b`,
      'g',
    ),
    read: ({ count, unit = '', working }) => ({
      term: lengthOf(numberOf(count), unit, working !== undefined),
    }),
  },
  { pattern: /\bwithin the hour\b/g, read: () => ({ term: { unit: 'minutes', count: 60 } }) },
  {
    pattern: /\b(?:the )?day after tomorrow\b/g,
    read: () => ({ term: { unit: 'days', count: 2 } }),
  },
  {
    pattern: /\b(?:by |before )?(?<!day after )tomorrow(?<part> morning| lunchtime)?\b/g,
    read: ({ part }) => ({ term: { unit: 'days', count: 1 }, ...(part ? { time: 720 } : {}) }),
  },
  {
    pattern:
      /\b(?:today|tonight|this (?:afternoon|evening)|(?:end of|close of|later in)(?: the)? (?:day|play|business)|eod|cob)\b/g,
    read: () => ({ term: { unit: 'days', count: 0 } }),
  },
  {
    pattern: /\b(?:this morning|by noon|before noon|by midday|by lunchtime|before lunch)\b/g,
    read: () => ({ term: null, time: 720 }),
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
    pattern: /\b(?:end of (?:the|this) month|this month)\b/g,
    read: () => ({ term: { unit: 'month-end', ahead: 0 } }),
  },
  { pattern: /\bnext month\b/g, read: () => ({ term: { unit: 'month-end', ahead: 1 } }) },
  {
    pattern: new RegExp(
      `\\b${EVE}(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTHS.join('|')})|(?<month2>${MONTHS.join('|')}) (?:the )?(?<day2>\\d{1,2})(?:st|nd|rd|th)?)\\b`,
      'g',
    ),
    read: ({ before, day, month, day2, month2 }) => ({
      term: {
        unit: 'date',
        day: Number(day ?? day2),
        month: MONTHS.indexOf(month ?? month2 ?? ''),
        isBefore: isBefore(before),
      },
    }),
  },
  {
    pattern: /\b(?<before>before|by|on|no later than) the (?<day>\d{1,2})(?:st|nd|rd|th)\b/g,
    read: ({ before, day }) => ({
      term: { unit: 'date', day: Number(day), month: null, isBefore: isBefore(before) },
    }),
  },
  {
    pattern: new RegExp(`\\b${EVE}(?<day>${DAYS.join('|')})(?<part> morning)?\\b`, 'g'),
    read: ({ before, day = '', part }) => ({
      term: { unit: 'weekday', day: DAYS.indexOf(day), isBefore: isBefore(before) && !part },
      ...(part ? { time: 720 } : {}),
    }),
  },
  {
    pattern:
      /\b(?:by|before|at|around) (?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))? ?(?<half>am|pm|a\.m|p\.m|o'clock)?\b(?! ?(?:working|business|days|hours|minutes|of|st|nd|rd|th|%))/g,
    read({ hour, minute, half }) {
      if (half === undefined && minute === undefined) return null;
      const time = timeOf(hour, minute, half?.startsWith('p'));
      return time === null ? null : { term: null, time };
    },
  },
];
