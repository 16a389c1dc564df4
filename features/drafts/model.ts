import type { NetworkId } from '../../networks/contract';

/** What was being written in a network's composer, kept until it is posted, emptied by hand or a day old. */
export interface KeptDraft {
  network: NetworkId;
  /**
   * Where it was written (see `placeKeyOf`), then a space and an id: what is begun anew in the same place, while an older
   * draft waits to be put back, is kept beside that one and not over it.
   */
  targetKey: string;
  text: string;
  /** Address of the page on which it was written. */
  address: string;
  /** Name of whom it answers; null where the page showed none, or it answers nobody. */
  answeredName: string | null;
  /** Milliseconds since 1970. */
  updatedAt: number;
}

/** A draft as the page shows it now, before it is kept under a key of its own. */
export type WrittenDraft = Omit<KeptDraft, 'targetKey' | 'updatedAt'> & {
  place: string;
  /** How the network may name, at the head of the text, whom it answers: see `mentionIn`. */
  names: readonly string[];
};

/** Milliseconds that a draft is kept after it was last written: a day (PRODUCT, T8). */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/** The latest moment (milliseconds since 1970) at which a draft had to be written not to be kept any more. */
export const tooOldAt = (now: number): number => now - KEPT_FOR;

/** Where a kept draft was written: its key without its id. */
export const placeOfDraft = ({ targetKey }: Pick<KeptDraft, 'targetKey'>): string =>
  targetKey.split(' ', 1)[0] ?? '';
