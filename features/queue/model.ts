import type { Author, Count, NetworkId, Reading } from '../../networks/contract';

/** A comment that was on screen, as last seen. */
export interface SeenComment {
  /** `<network>:<id>`. */
  key: string;
  network: NetworkId;
  postKey: string | null;
  parentKey: string | null;
  address: string | null;
  authorKey: string | null;
  author: Author | null;
  text: string;
  language: string | null;
  at: number | null;
  /**
   * Milliseconds that the page leaves open about `at`: 0 to the millisecond, an hour for « 2 h », a week for « 3 sem ».
   * Null: no date, or nobody knows how sure it is.
   */
  atWithin: number | null;
  /**
   * The latest that the page allows, `at` itself for « 2 h », the end of the day for « 7 août »; the earliest lies
   * `atWithin` before it. Null together with that.
   */
  atLatest: number | null;
  reactions: Reading<Count>;
  /** Replies that the network says are under it, loaded or not. */
  replies: Reading<Count>;
  firstSeenAt: number;
  lastSeenAt: number;
  updatedAt: number;
}

/** Somebody who wrote a post or a comment that was on screen. */
export interface SeenAuthor {
  /** `<network>:<handle>`, the handle in lower case. */
  key: string;
  network: NetworkId;
  handle: string;
  name: string;
  address: string | null;
  /** Days since 1970, UTC. */
  lastSeenOn: number;
  updatedAt: number;
}

/** The comment or post being answered. */
export interface Target {
  kind: 'post' | 'comment';
  key: string;
  author: Author | null;
  text: string;
  at: number | null;
}
