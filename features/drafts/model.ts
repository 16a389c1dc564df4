import type { NetworkId } from '../../networks/contract';

/** What was being written in a network's composer, kept until it is posted, emptied by hand or a day old. */
export interface KeptDraft {
  network: NetworkId;
  /** Key of the post or comment that it answers; empty for what answers nothing (a new post). */
  targetKey: string;
  text: string;
  /** Address of the page on which it was written. */
  address: string;
  /** Name of whom it answers; null where the page showed none, or it answers nobody. */
  answeredName: string | null;
  /** Milliseconds since 1970. */
  updatedAt: number;
}
