import type { NetworkId } from '../../../networks/contract';

/** When one comment under a brand's own post was written, and what else the hours of comments are asked for. */
export interface CommentDate {
  network: NetworkId;
  /** The brand whose account wrote the post. */
  brandId: string;
  /** Who wrote the comment; null: not known. */
  authorKey: string | null;
  /** One of that brand's own accounts wrote it: an answer, as a rule. */
  isOwn: boolean;
  /** Its own date, milliseconds since 1970; null: the page gave none. */
  at: number | null;
  /** Milliseconds that are open about `at`; null: not known. */
  atWithin: number | null;
  /** When it was first on screen, milliseconds since 1970: it was written before. */
  firstSeenAt: number;
}
