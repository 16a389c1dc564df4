import type { NetworkId } from '../../../networks/contract';

/** What became of a promise. `dropped`: it was none, or it isn't due any more. */
export const PROMISE_STATES = ['open', 'kept', 'dropped'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/** Something that one of our own replies promised. A reply has one at most: the earliest due. */
export interface MadePromise {
  /** Key of our reply. */
  key: string;
  network: NetworkId;
  postKey: string | null;
  /** The comment that was answered; null: the post itself. */
  commentKey: string | null;
  brandId: string | null;
  /** Our reply whole, as it was when the promise was found. */
  text: string;
  /** Where it promises, in `text`: UTF-16 units, end excluded. */
  start: number;
  end: number;
  /** When it was made, milliseconds since 1970. */
  madeAt: number;
  /** By when it is to be kept, milliseconds since 1970; null: no date was named. */
  dueAt: number | null;
  state: PromiseState;
  /** When it was kept or dropped; null while it is open. */
  settledAt: number | null;
  /** `answer`: we wrote to the same person again; null while it is open. */
  settledBy: 'person' | 'answer' | null;
  /** When a person last said that it isn't kept yet: what we answered until then doesn't keep it. Null: never. */
  reopenedAt: number | null;
  updatedAt: number;
}
