import type { WatchPlace, WatchTerm } from './model';

/** Whether a term is watched there and then. */
export function isFor(term: WatchTerm, place: WatchPlace): boolean {
  return (
    term.isOn &&
    (term.brandId === null || term.brandId === place.brandId) &&
    (term.networks.length === 0 ||
      (place.network !== null && term.networks.includes(place.network))) &&
    (term.language === null || place.language === null || term.language === place.language) &&
    (term.expiresAt === null || term.expiresAt > place.at)
  );
}
