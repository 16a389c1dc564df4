import type { Settings } from '../features/settings/model';

/** All the snapshots of one post on one day. */
export interface SnapshotsRow {
  postKey: string;
  /** Days since 1970, UTC. */
  day: number;
  /** As features/engagement/pack.ts writes it. */
  packed: Uint8Array;
}

/** The one row of settings. */
export interface SettingsRow {
  key: 'settings';
  value: Settings;
  updatedAt: number;
}

/** A write that is done, so that asking for it again does nothing. */
export interface OperationRow {
  id: string;
  at: number;
}

/** What the database knows about itself. */
export interface MetaRow {
  /** `schema`: number of the last migration applied. `seeded`: when the first brand was made. */
  key: 'schema' | 'seeded';
  value: number;
}

/** A table whose rows are to be written anew, because something was erased from it. */
export interface SweepRow {
  table: string;
  /** Its rows are in `sweptRows` and wait to be put back. */
  isEmptied: boolean;
}

/** A row on its way back into its table. */
export interface SweptRow {
  id: number;
  table: string;
  row: object;
}
