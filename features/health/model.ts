import type { Missing } from '../../networks/contract';

/** The four things an adapter owes the panel, in the order of the ring's segments. */
export const PARTS = ['posts', 'comments', 'counters', 'composer'] as const;
export type Part = (typeof PARTS)[number];

/**
 * - `read`: found and understood.
 * - `idle`: nothing of the kind is expected on this page, or not yet.
 * - `failing`: it should be there and can't be read, since `since` (milliseconds since 1970).
 */
export type PartHealth =
  | { state: 'read' | 'idle' }
  | { state: 'failing'; why: Missing; since: number };

export type Health = Record<Part, PartHealth>;

/** How many of the four parts work (idle counts as working), for the "4/4" beside the ring. */
export function workingParts(health: Health): number {
  return PARTS.filter((part) => health[part].state !== 'failing').length;
}
