import type { Flag } from '../flags/model';
import type { Severity } from '../model';

/** What the toolbar button counts. */
export interface Waiting {
  count: number;
  /** The most severe of them; null when there are none. */
  worst: Severity | null;
}

const WORST_FIRST: readonly Severity[] = [3, 2, 1, 0];

/**
 * The open flags that are serious or worse, and of any severity those that a person raised: somebody who raises one
 * wants it seen, and people don't cry wolf by the dozen. What is in hand or escalated has somebody already.
 */
export function countWaiting(flags: readonly Flag[]): Waiting {
  const waiting = flags.filter(
    ({ state, severity, raisedBy }) => state === 'open' && (severity >= 2 || raisedBy === 'person'),
  );
  const isThere = (worst: Severity) => waiting.some(({ severity }) => severity === worst);
  return { count: waiting.length, worst: WORST_FIRST.find(isThere) ?? null };
}

/** The same with the surges that stand, each of which is serious: only the toolbar button shows both in one number. */
export const withSurges = ({ count, worst }: Waiting, surges: number): Waiting => ({
  count: count + surges,
  worst: surges > 0 && (worst === null || worst < 2) ? 2 : worst,
});
