import type { InsertedReply } from './model';
import { type Place, postOf } from './place';

/** What was put into the page. */
interface Put {
  id: string;
  replyId: string;
  wording: number;
  text: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** The insertion to keep of what was put somewhere; null where no network is in front of the person. */
export function insertedAt(place: Place, put: Put): InsertedReply | null {
  const { network, brand, target } = place;
  if (network === null) return null;
  return {
    ...put,
    network,
    brandId: brand?.id ?? null,
    postKey: postOf(place),
    commentKey: target?.kind === 'comment' ? target.key : null,
    answeredText: target?.text ?? null,
  };
}
