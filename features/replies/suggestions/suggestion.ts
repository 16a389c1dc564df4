import type { NetworkId } from '../../../networks/contract';
import type { Reply } from '../model';
import type { TopicId } from './topics/topics';

/** Why a reply is suggested. Each becomes a few plain words. */
export type Reason =
  | { why: 'topic'; topic: TopicId }
  | { why: 'words'; words: string[] }
  | { why: 'used'; times: number }
  | { why: 'language'; language: Reply['language'] };

export interface Suggestion {
  reply: Reply;
  /** Never empty; what weighed most first. */
  reasons: Reason[];
}

/** The comment to be answered. */
export interface Answered {
  text: string;
  /** BCP 47 tag that the page gives for the text; null when it gives none. */
  language: string | null;
  /** Of the brand: where neither the page nor the words tell the comment's. */
  usual: Reply['language'] | null;
  /** Null: no network, so replies for any. */
  network: NetworkId | null;
}
