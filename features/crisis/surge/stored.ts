import type { SurgeAlarm, SurgeLedger } from './model';

/** The counts of one brand's or one post's comments. */
export interface LedgerRow {
  /** `brand:<id>` or the post's key. */
  key: string;
  /** Of the brand itself, or whose comment section the post is. */
  brandId: string;
  ledger: SurgeLedger;
  updatedAt: number;
}

/** An alarm that was raised, and what became of it. */
export interface AlarmRow {
  id: string;
  /** Of the ledger. */
  ledgerKey: string;
  brandId: string | null;
  /** Null: about the brand as a whole. */
  postKey: string | null;
  alarm: SurgeAlarm;
  /** Whether the system's notification has had it; true from the start where its story was told already. */
  isTold: boolean;
  /** Milliseconds since 1970: not shown before; null: shown. */
  snoozedUntil: number | null;
  /** Null while it stands. */
  closedAt: number | null;
  updatedAt: number;
}
