import type { Count, NetworkId } from '../../../networks/contract';

/** Readings kept of one account at most, the oldest go first: two a day for over a year. */
export const MOST_READINGS = 800;

/** How many followed an account when a page told. */
export interface AudienceReading {
  /** Milliseconds since 1970. */
  at: number;
  count: Count;
}

/** The followers of an account, over time. */
export interface Audience {
  /** Of the author, as `authorKeyOf` makes it. */
  key: string;
  network: NetworkId;
  handle: string;
  /** Oldest first; one is added when the count changed or a day passed. */
  readings: AudienceReading[];
  updatedAt: number;
}
