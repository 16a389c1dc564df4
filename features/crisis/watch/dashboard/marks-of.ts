import type { MarkedHit } from '../../../../components/marked-area';
import type { WatchHit } from '../model';

/** Hits as they are underlined, each in its term's severity. */
export const marksOf = (hits: readonly WatchHit[]): MarkedHit[] =>
  hits.map(({ start, end, term }) => ({ start, end, severity: term.severity }));
