import type { Language } from '../../../../components/translate';

const FORMAT = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
} as const;

/** The format in a zone; in UTC where this browser does not know the zone, as one that came with a backup. */
function formatIn(timeZone: string, language: Language): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, { ...FORMAT, timeZone });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return new Intl.DateTimeFormat(language, { ...FORMAT, timeZone: 'UTC' });
  }
}

/**
 * A moment with its time zone: « 21 novembre 2026 à 22 h 40 UTC+1 ».
 * @param at milliseconds since 1970
 * @param timeZone as IANA names it
 */
export function zonedMoment(at: number, timeZone: string, language: Language): string {
  const parts = formatIn(timeZone, language).formatToParts(at);
  // French writes 14 h 20 (Imprimerie nationale), Intl gives 14:20
  const written = parts.map(({ type, value }) =>
    language === 'fr' && type === 'literal' && value === ':' ? '\u00a0h\u00a0' : value,
  );
  return written.join('');
}
