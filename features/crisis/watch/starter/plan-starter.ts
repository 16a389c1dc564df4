import type { WatchTerm } from '../model';
import { termKey } from '../term-key';
import { type StarterTerm, termOfStarter } from './starter-term';

/** Whose the terms of a starter list become. */
export interface StarterOwner {
  language: 'fr' | 'en';
  /** Null: every brand's. */
  brandId: string | null;
}

/** What adding a starter list would do with one of its terms. */
export interface PlannedStarter {
  starter: StarterTerm;
  term: Omit<WatchTerm, 'id'>;
  /** It is watched already, for that brand or for every brand. */
  isThere: boolean;
}

/**
 * What adding a list to the terms there are would do, in the list's order.
 * @param own those that are not removed
 */
export function planStarter(
  list: readonly StarterTerm[],
  owner: StarterOwner,
  own: readonly WatchTerm[],
): PlannedStarter[] {
  const known = new Set(own.map(termKey));
  return list.map((starter) => {
    const term = termOfStarter(starter, owner.language, owner.brandId);
    const keys = [null, owner.brandId].flatMap((brandId) =>
      [null, owner.language].map((language) => termKey({ ...term, brandId, language })),
    );
    return { starter, term, isThere: keys.some((key) => known.has(key)) };
  });
}
