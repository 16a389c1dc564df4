import { type Elapsed, elapsed } from '../shell/elapsed.ts';
import { compact } from '../shell/notation.ts';
import { useSample } from '../shell/sample.tsx';
import type { Language } from '../world/model.ts';
import { WORDS, type Words } from './words.ts';

/** Facebook's numbers: rounded to one decimal, and a capital K in French too. */
export function facebookCount(n: number, language: Language): string {
  return compact(n, language, 'rounded').replace('\u00a0k', '\u00a0K');
}

/** Under a minute both forms are words. */
type Unit = Exclude<Elapsed['unit'], 'second'>;

const SHORT: Record<Language, Record<Unit, string>> = {
  fr: {
    minute: '\u00a0min',
    hour: '\u00a0h',
    day: '\u00a0j',
    week: '\u00a0sem.',
  },
  en: { minute: 'm', hour: 'h', day: 'd', week: 'w' },
};

const LONG: Record<Language, Record<Unit, readonly [string, string]>> = {
  fr: {
    minute: ['une minute', 'minutes'],
    hour: ['environ une heure', 'heures'],
    day: ['un jour', 'jours'],
    week: ['une semaine', 'semaines'],
  },
  en: {
    minute: ['a minute', 'minutes'],
    hour: ['about an hour', 'hours'],
    day: ['a day', 'days'],
    week: ['a week', 'weeks'],
  },
};

/** « 2 h », as under a comment and beside a post's author. */
export function shortTime(minutesAgo: number, language: Language): string {
  const { n, unit } = elapsed(minutesAgo);
  if (unit === 'second') return language === 'fr' ? 'À l’instant' : 'Just now';
  return `${n}${SHORT[language][unit]}`;
}

/** « il y a 2 heures », as in a comment's aria-label. */
export function longTime(minutesAgo: number, language: Language): string {
  const { n, unit } = elapsed(minutesAgo);
  if (unit === 'second')
    return language === 'fr' ? 'il y a quelques secondes' : 'a few seconds ago';
  const [one, many] = LONG[language][unit];
  const span = n === 1 ? one : `${n} ${many}`;
  return language === 'fr' ? `il y a ${span}` : `${span} ago`;
}

/** Whether the language writes `n` of something in the plural: French has 0 and 1 in the singular. */
export function isPlural(n: number, language: Language): boolean {
  return language === 'fr' ? n >= 2 : n !== 1;
}

export function useWords(): Words {
  return WORDS[useSample().look.language];
}
