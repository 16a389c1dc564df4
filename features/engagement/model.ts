import type {
  Author,
  Count,
  CounterName,
  KindCount,
  NetworkId,
  Reading,
} from '../../networks/contract';

/** A post that was on screen, as last seen. */
export interface SeenPost {
  /** `<network>:<id>`. */
  key: string;
  network: NetworkId;
  address: string | null;
  authorKey: string | null;
  /** Repeated from the author, so that a list needs one read. */
  author: Author | null;
  text: string;
  language: string | null;
  /** When it was published, as last read; null when the page never told. */
  at: number | null;
  /** Milliseconds that the page leaves open about `at`, on either side: a day for « 3 j ». Null: no date, or nobody knows how sure it is. */
  atWithin: number | null;
  firstSeenAt: number;
  lastSeenAt: number;
  /** The latest readings, with their reasons where there is none. */
  counters: Record<CounterName, Reading<Count>>;
  /** The latest reading of the reactions by kind; empty: the page never told them apart. */
  kinds: KindCount[];
  /** When it was last on screen before the visit that lasts; null: it never was. */
  seenBefore: number | null;
  updatedAt: number;
}

/** A post's counters at one moment. A counter that could not be read is left out. */
export interface Snapshot {
  /** Milliseconds since 1970; stored to the second. */
  at: number;
  counters: Partial<Record<CounterName, Count>>;
}

/**
 * How a counter moved between two readings.
 * Growth is claimed only when the intervals don't overlap: from « 1,2 k » to « 1,2 k » nobody knows.
 */
export type Growth =
  | { kind: 'none'; since: number }
  | { kind: 'uncertain'; since: number }
  | { kind: 'certain'; since: number; low: number; high: number };
