import type { NetworkId } from '../../../networks/contract';

/** One use of a reply: what was put into the page, and under which comment. Kept 90 days. */
export interface InsertedReply {
  /** UUIDv7. */
  id: string;
  replyId: string;
  /** Which wording: 0 for the body, 1 for the first variant. */
  wording: number;
  /** As it was inserted, filled. */
  text: string;
  network: NetworkId;
  brandId: string | null;
  postKey: string | null;
  /** Null: the post itself was answered, or nobody in particular. */
  commentKey: string | null;
  /** The comment or post answered, as it read; null when nobody in particular was. */
  answeredText: string | null;
  /** Milliseconds since 1970. */
  at: number;
}
