import type { FoundTerm } from './due-term';
import { matchesOf } from './matches-of';
import { TERMS_EN } from './terms-en';
import { TERMS_FR } from './terms-fr';
import { TERMS_NUMERIC } from './terms-numeric';

/** Both languages at once: a brand answers in either, and no words of one mean a date in the other. */
const PATTERNS = [...TERMS_NUMERIC, ...TERMS_FR, ...TERMS_EN];

/** The due dates that a folded sentence names, in its order; where two overlap, the one that says more. */
export function findTerms(folded: string): FoundTerm[] {
  const found: FoundTerm[] = [];
  for (const { pattern, read } of PATTERNS) {
    for (const match of matchesOf(folded, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const meant = read(match.groups ?? {});
      if (meant && (meant.term !== null || meant.time !== undefined))
        found.push({ start, end, term: meant.term, time: meant.time ?? null });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
