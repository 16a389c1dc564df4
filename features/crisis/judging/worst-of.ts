import type { Category, Severity } from '../model';
import { WATCH_SEVERITIES, type WatchHit, type WatchSeverity } from '../watch/model';

/** What something is about, and how much it matters. */
export interface Worst {
  category: Category;
  severity: Severity;
}

const severityOf = (severity: WatchSeverity) => WATCH_SEVERITIES.indexOf(severity) as Severity;

/**
 * The worst of what was judged and of the watch terms found. At the same severity the term's category is the one that a
 * person chose, unless the judgement is grave by itself.
 */
export function worstOf(judged: Worst, hits: readonly WatchHit[]): Worst {
  const ranked = hits
    .map(({ term }) => ({ category: term.category, severity: severityOf(term.severity) }))
    .sort((one, other) => other.severity - one.severity);
  const [watched] = ranked;
  if (!watched || watched.severity < judged.severity) return judged;
  return watched.severity === judged.severity && judged.severity >= 2 ? judged : watched;
}
