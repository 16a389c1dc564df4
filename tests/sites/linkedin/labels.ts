import { elapsed } from '../shell/elapsed.ts';
import { useSample } from '../shell/sample.tsx';
import type { Language } from '../world/model.ts';
import { WORDS, type Words } from './words.ts';

const UNITS = {
  fr: { minute: '\u00a0min', hour: '\u00a0h', day: '\u00a0j', week: '\u00a0sem.' },
  en: { minute: 'm', hour: 'h', day: 'd', week: 'w' },
};

/** « 2 h », `52m`: LinkedIn has nothing shorter than a minute. */
export function shortTime(minutesAgo: number, language: Language): string {
  const { n, unit } = elapsed(Math.max(1, minutesAgo));
  return `${n}${UNITS[language][unit === 'second' ? 'minute' : unit]}`;
}

/** Whether the language writes `n` of something in the plural: French has 0 and 1 in the singular. */
export function isPlural(n: number, language: Language): boolean {
  return language === 'fr' ? n >= 2 : n !== 1;
}

export function useWords(): Words {
  return WORDS[useSample().look.language];
}
