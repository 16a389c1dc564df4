import type { Sector } from '../../../replies/starter/sector';
import type { StarterTerm } from './starter-term';

/** For every trade, then those of one. */
export type StarterSector = 'every' | Sector;

/** The starter list of a sector in a language, loaded when asked for. */
export async function loadStarterList(
  sector: StarterSector,
  language: 'fr' | 'en',
): Promise<readonly StarterTerm[]> {
  const { starterLists } = language === 'fr' ? await import('./french') : await import('./english');
  return starterLists[sector];
}
