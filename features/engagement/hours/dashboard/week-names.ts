import type { Language } from '../../../../components/translate';

const HOUR = 3_600_000;
/** A Monday's midnight, from which days and hours are counted to be named. */
const MONDAY = Date.UTC(2026, 0, 5);

/** Days and hours of a week as one language names them. */
export interface WeekNames {
  /** Monday first. */
  days: string[];
  shortDays: string[];
  /** `12 h`, `12 PM`; 24 is midnight again. */
  hour(hour: number): string;
  /** `3.2 %`, of a part of one. */
  part(part: number): string;
  /** `34`, `1,2k`: what fits a small cell. */
  figure(count: number): string;
}

/** The names of a week's days and hours. */
export function createWeekNames(language: Language): WeekNames {
  const names = (weekday: 'long' | 'short') => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, day) => format.format(MONDAY + day * 24 * HOUR));
  };
  const hours = new Intl.DateTimeFormat(language, { hour: 'numeric', timeZone: 'UTC' });
  const parts = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(language);
  const short = new Intl.NumberFormat(language, {
    notation: 'compact',
    maximumSignificantDigits: 2,
  });
  return {
    days: names('long'),
    shortDays: names('short'),
    // French Intl writes 01 h, people 1 h
    hour: (hour) => hours.format(MONDAY + (hour % 24) * HOUR).replace(/^0(?=\d)/, ''),
    part: (part) => parts.format(part),
    // French puts a space before its k, for which a cell has no room
    figure: (count) =>
      count < 1000 ? whole.format(count) : short.format(count).replace(/\s/g, ''),
  };
}
