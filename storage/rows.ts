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
  /**
   * `schema`: number of the last migration applied. `seeded`: when the first brand was made. `erasures`: how many times
   * something about people was erased.
   */
  key: 'schema' | 'seeded' | 'erasures';
  value: number;
}

/** Somebody who is to be erased, until that is done. */
export interface ErasureRow {
  id: number;
  authorKeys: string[];
}

/** A table from which something was erased, until the browser's files hold none of it. */
export interface SweepRow {
  table: string;
  /** Its rows were written anew since. */
  isAnew: boolean;
}

/** What is written only to be taken away again, so that the browser tidies its files. */
export interface NoiseRow {
  id: number;
  bytes: Uint8Array;
}
