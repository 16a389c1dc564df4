import type { Flag } from '../flags/model';

/** What the toolbar button counts. */
export interface Waiting {
  count: number;
  /** Whether one of them is illegal. */
  hasIllegal: boolean;
}

/**
 * The open flags that are serious or worse, and of any severity those that a person raised: somebody who raises one
 * wants it seen, and people don't cry wolf by the dozen. What is in hand or escalated has somebody already.
 */
export function countWaiting(flags: readonly Flag[]): Waiting {
  const waiting = flags.filter(
    ({ state, severity, raisedBy }) => state === 'open' && (severity >= 2 || raisedBy === 'person'),
  );
  return { count: waiting.length, hasIllegal: waiting.some(({ severity }) => severity === 3) };
}
