import type { ToneRule } from '../model';

/** A rule of the person's own, or a ready-made one as the person changed it, as it is stored. */
export interface StoredRule extends ToneRule {
  /** Milliseconds since 1970. */
  createdAt: number;
  updatedAt: number;
  /** Null while it is there. */
  deletedAt: number | null;
}
