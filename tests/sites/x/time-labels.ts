import { type Elapsed, elapsed } from '../shell/elapsed.ts';
import type { Language } from '../world/model.ts';

/** The time beside a name (`17h`, `24 min`, then `20 nov.`) and the link's label (`17 hours ago`). */
export function shortTime(
  minutesAgo: number,
  now: number,
  language: Language,
): { text: string; label: string } {
  const since = elapsed(minutesAgo);
  if (since.unit === 'day' || since.unit === 'week') {
    const day = new Date(now - minutesAgo * 60_000).toLocaleDateString(language, {
      day: 'numeric',
      month: 'short',
    });
    return { text: day, label: day };
  }
  return { text: `${since.n}${LETTERS[language][since.unit]}`, label: spoken(since, language) };
}

/** The date under the post that a page is about: `7:34 PM · Nov 21, 2026`. X keeps AM and PM in French. */
export function fullTime(minutesAgo: number, now: number, language: Language): string {
  const at = new Date(now - minutesAgo * 60_000);
  const hour = at.toLocaleTimeString('en', { hour: 'numeric', minute: '2-digit' });
  const day = at.toLocaleDateString(language, { day: 'numeric', month: 'short', year: 'numeric' });
  return `${hour.replace(/\s/, ' ')} · ${day}`;
}

const LETTERS = {
  fr: { second: 's', minute: ' min', hour: 'h' },
  en: { second: 's', minute: 'm', hour: 'h' },
};

function spoken({ n, unit }: Elapsed, language: Language): string {
  const s = n > 1 ? 's' : '';
  if (language === 'en') return `${n} ${unit}${n === 1 ? '' : 's'} ago`;
  const french = {
    second: 'seconde',
    minute: 'minute',
    hour: 'heure',
    day: 'jour',
    week: 'semaine',
  };
  return `il y a ${n} ${french[unit]}${s}`;
}
