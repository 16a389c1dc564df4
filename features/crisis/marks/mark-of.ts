import { decidingRanges } from '../flags/deciding-ranges';
import type { Flag } from '../flags/model';
import type { JudgedRow } from '../judging/model';
import type { Category, Severity } from '../model';
import { WATCH_SEVERITIES, type WatchTerm } from '../watch/model';
import { isForShield } from './is-for-shield';
import type { MarkedFlag, MarkedWords, PageMark } from './model';

/** All that is known of a comment or post which a page shows. */
export interface Marked {
  key: string;
  /** Its text as it was judged; empty: not known. */
  text: string;
  flag: Flag | undefined;
  row: JudgedRow | undefined;
}

/** How marks speak, and what decides whether there are any. */
export interface MarkTerms {
  /** The shield is on. */
  covers: boolean;
  /** Watch terms that are on, by id. */
  terms: ReadonlyMap<string, Pick<WatchTerm, 'severity'>>;
  flagWords(category: Category, severity: Severity): Omit<MarkedFlag, 'severity'>;
  veilWords(category: Category): { word: string; label: string };
}

/** What a page draws for a comment or post; where that is nothing, what it drew before goes. */
export function markOf({ key, text, flag, row }: Marked, given: MarkTerms): PageMark {
  const standing = flag && flag.state !== 'closed' ? flag : undefined;
  return {
    key,
    text: standing?.evidence.text || text,
    flag: standing
      ? {
          severity: standing.severity,
          ...given.flagWords(standing.category, standing.severity),
        }
      : null,
    words: standing ? wordsOfFlag(standing) : wordsOfTerms(row, given.terms),
    veil: given.covers && row && isForShield(row) ? given.veilWords(row.category) : null,
  };
}

const wordsOfFlag = (flag: Flag): MarkedWords[] =>
  decidingRanges(flag).map(([start, end]) => ({ start, end, severity: flag.severity }));

/** Of a comment that nobody is asked to handle, only what the person wants to see in comments. */
function wordsOfTerms(row: JudgedRow | undefined, terms: MarkTerms['terms']): MarkedWords[] {
  return (row?.terms ?? []).flatMap(({ termId, start, end }) => {
    const term = terms.get(termId);
    if (!term) return [];
    return { start, end, severity: WATCH_SEVERITIES.indexOf(term.severity) as Severity };
  });
}
