import { createCountFormats, type Figure } from './count-formats';
import type { Language, Translate } from './translate';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Numbers, dates and lapses as one language writes them. Moments are milliseconds since 1970. */
export interface Formats {
  formatNumber(value: number): string;
  /** `1 284`; a rounded one as short as it is known: `18,4 k`, with « env. » apart. */
  formatCount(figure: Figure): { about: string | null; value: string; detail: string | undefined };
  /** With its sign: `+38`, `−2`. */
  formatChange(value: number): string;
  formatDate(at: number): string;
  /** `14 h 20`, `2:20 PM`. */
  formatTime(at: number): string;
  /** The time alone today, with the day before that. */
  formatSince(at: number, now: number): string;
  /** `12 min`, `2 h`, `3 j`; the date from a week on. */
  formatAgo(at: number, now: number): string;
  /** `25 min`, `1 h 20`, `1 hr 20 min`: how long something lasted, in whole minutes. */
  formatSpan(milliseconds: number): string;
  /** `38 Mo`, `38 MB`: in powers of a thousand, two figures at most. */
  formatBytes(bytes: number): string;
}

const sameDay = (a: number, b: number): boolean =>
  new Date(a).toDateString() === new Date(b).toDateString();

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** The formats of a language. */
export function createFormats(language: Language, t: Translate): Formats {
  const numbers = new Intl.NumberFormat(language);
  const { writeCount, writeChange } = createCountFormats(language);
  const dates = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
  const years = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  const times = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' });
  const lapse = (value: number, unit: 'minute' | 'hour' | 'day') =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(value);

  const formatDate = (at: number) =>
    (new Date(at).getFullYear() === new Date().getFullYear() ? dates : years).format(at);

  // French writes 14 h 20 (Imprimerie nationale), Intl gives 14:20
  const formatTime = (at: number) =>
    language === 'fr'
      ? `${new Date(at).getHours()}\u00a0h\u00a0${String(new Date(at).getMinutes()).padStart(2, '0')}`
      : times.format(at);

  return {
    formatNumber: (value) => numbers.format(value),
    formatCount: (figure) => {
      const value = writeCount(figure);
      if (figure.low === figure.high) return { about: null, value, detail: undefined };
      const detail = t('common.between', { low: figure.low, high: figure.high });
      return { about: t('common.about'), value, detail };
    },
    formatChange: writeChange,
    formatDate,
    formatTime,
    formatSince: (at, now) =>
      sameDay(at, now)
        ? formatTime(at)
        : t('common.dayAndTime', { day: formatDate(at), time: formatTime(at) }),
    formatAgo: (at, now) => {
      const past = now - at;
      if (past < MINUTE) return t('common.now');
      if (past < HOUR) return lapse(Math.floor(past / MINUTE), 'minute');
      if (past < DAY) return lapse(Math.floor(past / HOUR), 'hour');
      if (past < 7 * DAY) return lapse(Math.floor(past / DAY), 'day');
      return formatDate(at);
    },
    formatSpan: (milliseconds) => {
      const minutes = Math.floor(milliseconds / MINUTE);
      const hours = Math.floor(minutes / 60);
      const rest = minutes % 60;
      if (hours === 0) return lapse(minutes, 'minute');
      if (rest === 0) return lapse(hours, 'hour');
      return language === 'fr'
        ? `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}`
        : `${lapse(hours, 'hour')} ${lapse(rest, 'minute')}`;
    },
    formatBytes: (bytes) => {
      const step = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
      const unit = BYTE_UNITS[step] ?? 'byte';
      return new Intl.NumberFormat(language, {
        style: 'unit',
        unit,
        unitDisplay: step === 0 ? 'long' : 'short',
        maximumSignificantDigits: bytes / 1000 ** step < 100 ? 2 : 3,
      }).format(bytes / 1000 ** step);
    },
  };
}
