type Language = 'fr' | 'en';

/** A step on the calendar. Hours are left out: a date has none. */
export interface DateShift {
  /** Negative: into the past. */
  amount: number;
  unit: 'd' | 'w' | 'm';
}

/* three figures reach 999 days, weeks or months: beyond that it is a slip of the keyboard */
const SHIFT = /^([+-])(\d{1,3})([dwm])$/;

/** Reads `+2d`, `-1w`, `+3m`: days, weeks, months. Null when it is none of these. */
export function readDateShift(written: string): DateShift | null {
  const [, sign, amount, unit] = SHIFT.exec(written) ?? [];
  if (sign === undefined || (unit !== 'd' && unit !== 'w' && unit !== 'm')) return null;
  return { amount: Number(`${sign}${amount}`), unit };
}

/** The day reached from a moment. A month that is too short ends on its last day: January 31 + 1 month is February 28. */
function shifted(now: number, { amount, unit }: DateShift): Date {
  const date = new Date(now);
  if (unit !== 'm') {
    date.setDate(date.getDate() + amount * (unit === 'w' ? 7 : 1));
    return date;
  }
  const day = date.getDate();
  date.setDate(1);
  date.setMonth(date.getMonth() + amount);
  const lastDay = new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate();
  date.setDate(Math.min(day, lastDay));
  return date;
}

const styles = (language: Language) => ({
  near: new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }),
  far: new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }),
});
/* made once: making one takes longer than filling a hundred replies */
const STYLES = { fr: styles('fr'), en: styles('en') } as const;

/**
 * A day as a reply says it: « 23 novembre », with the year when it isn't this one, « 1er » in French.
 * @param now milliseconds since 1970
 */
export function writeDate(now: number, shift: DateShift | null, language: Language): string {
  const date = shift === null ? new Date(now) : shifted(now, shift);
  const { near, far } = STYLES[language];
  const style = date.getFullYear() === new Date(now).getFullYear() ? near : far;
  const written = style.format(date);
  // Intl has no ordinals; only the first of the month takes one (Lexique de l'Imprimerie nationale)
  return language === 'fr' ? written.replace(/^1(?=\s)/u, '1er') : written;
}
