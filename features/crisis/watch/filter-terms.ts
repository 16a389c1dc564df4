import type { NetworkId } from '../../../networks/contract';
import { fold } from '../../replies/search/fold';
import type { Category } from '../model';
import type { WatchSeverity } from './model';
import type { StoredTerm } from './stored-term';
import { type TermState, termState } from './term-state';

/** Terms for every brand, in a filter by brand. */
export const EVERY_BRAND = 'every';

/** What narrows the list down; null: not by that. */
export interface TermFilter {
  query: string;
  category: Category | null;
  severity: WatchSeverity | null;
  /** Those that are looked for there. */
  network: NetworkId | null;
  language: 'fr' | 'en' | null;
  state: TermState | null;
  /** Id of a brand, or `EVERY_BRAND`. */
  brand: string | null;
}

/** A term with its words made ready to be searched. */
export interface SearchableTerm {
  term: StoredTerm;
  folded: string;
}

/** Makes terms ready to be searched, once while they are the same. */
export const searchableTerms = (terms: readonly StoredTerm[]): SearchableTerm[] =>
  terms.map((term) => ({
    term,
    folded: fold([term.text, term.note, ...term.notBefore, ...term.notAfter].join('\n')),
  }));

/**
 * The terms that a filter leaves, in the order given. All words of the query must stand in the term, its note or its
 * exceptions.
 * @param now milliseconds since 1970
 */
export function filterTerms(
  terms: readonly SearchableTerm[],
  filter: TermFilter,
  now: number,
): StoredTerm[] {
  const sought = fold(filter.query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const { category, severity, network, language, state, brand } = filter;
  const brandId = brand === EVERY_BRAND ? null : brand;
  return terms.flatMap(({ term, folded }) =>
    (category === null || term.category === category) &&
    (severity === null || term.severity === severity) &&
    (network === null || term.networks.length === 0 || term.networks.includes(network)) &&
    (language === null || term.language === null || term.language === language) &&
    (state === null || termState(term, now) === state) &&
    (brand === null || term.brandId === brandId) &&
    sought.every((word) => folded.includes(word))
      ? [term]
      : [],
  );
}
