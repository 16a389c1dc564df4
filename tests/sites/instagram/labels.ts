import { elapsed } from '../shell/elapsed.ts';
import { grouped } from '../shell/notation.ts';
import type { Language } from '../world/model.ts';

/** `21 h`, `3 j`, `2 sem` in French; `21h`, `3d`, `2w` in English. Weeks go on for ever. */
export function shortTime(minutesAgo: number, language: Language): string {
  const { n, unit } = elapsed(minutesAgo);
  const french = { second: 's', minute: 'min', hour: 'h', day: 'j', week: 'sem' };
  const english = { second: 's', minute: 'm', hour: 'h', day: 'd', week: 'w' };
  return language === 'fr' ? `${n} ${french[unit]}` : `${n}${english[unit]}`;
}

/** The date in a time's `title`: « 19 novembre 2026 », "November 19, 2026". */
export function longDate(now: number, minutesAgo: number, language: Language): string {
  return new Date(now - minutesAgo * 60_000).toLocaleDateString(language, { dateStyle: 'long' });
}

/** At the foot of a post: « il y a 21 heures », after a week « 24 septembre ». */
export function footTime(now: number, minutesAgo: number, language: Language): string {
  const { n, unit } = elapsed(minutesAgo);
  if (unit === 'week') {
    const at = new Date(now - minutesAgo * 60_000);
    return at.toLocaleDateString(language, { day: 'numeric', month: 'long' });
  }
  return new Intl.RelativeTimeFormat(language).format(-n, unit);
}

/**
 * « 1 279 J'aime » with a narrow no-break space inside the number and a no-break one before the word
 * (French pages of 2026), "1,279 likes", "1 like".
 */
export function likesText(n: number, language: Language): string {
  if (language === 'fr') return `${grouped(n, 'fr')}\u00a0J'aime`;
  return `${grouped(n, 'en')} ${n === 1 ? 'like' : 'likes'}`;
}

/** The line that unfolds replies. English knows no singular here: "View all 1 replies". */
export function unfoldText(n: number, language: Language, where: 'page' | 'dialog'): string {
  if (where === 'page')
    return language === 'fr' ? `Voir les ${n} réponses` : `View all ${n} replies`;
  return language === 'fr' ? `Afficher les réponses (${n})` : `View replies (${n})`;
}
