import type { WatchTerm } from './model';

/** A watch term as it is stored. */
export interface StoredTerm extends WatchTerm {
  /** Milliseconds since 1970. */
  createdAt: number;
  updatedAt: number;
  /** Null while it is there. */
  deletedAt: number | null;
}
