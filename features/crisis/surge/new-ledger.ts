import type { SurgeLedger } from './model';

/** The ledger of a brand or post of which nothing was seen yet. */
export function newLedger(): SurgeLedger {
  return { version: 1, hours: {}, slots: {}, periods: [], latest: null, raisedAt: null };
}
