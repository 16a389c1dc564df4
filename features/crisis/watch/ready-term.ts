import type { CompilePattern, RefusalReason } from '../../tone/kinds/pattern';
import type { WatchTerm } from './model';
import { type FindTerm, patternFinder, signsFinder } from './other-terms';
import { type PreparedTerm, prepareTerm, type WordsRefusal } from './prepared-term';

/** Why a term can't be watched; `detail` says more about a pattern, in the words of what read it. */
export interface TermRefusal {
  reason: WordsRefusal | RefusalReason;
  detail: string;
}

/** A term ready to be looked for: words, or what looks for it by itself; or why it can't be. */
export type ReadyTerm = { words: PreparedTerm } | { find: FindTerm } | { refusal: TermRefusal };

/**
 * Makes one term ready.
 * @param compile of `loadSafePattern`, for a pattern
 */
export function readyTerm(term: WatchTerm, compile: CompilePattern): ReadyTerm {
  if (term.kind === 'pattern') {
    const find = patternFinder(term, compile);
    return typeof find === 'function' ? { find } : { refusal: find };
  }
  const prepared = prepareTerm(term);
  if (typeof prepared !== 'string') return { words: prepared };
  const find = prepared === 'no-words' ? signsFinder(term) : null;
  return find ? { find } : { refusal: { reason: prepared, detail: '' } };
}
