import type { Brand } from '../../features/brands/model';
import type { SeenPost } from '../../features/engagement/model';
import type { SeenAuthor, SeenComment } from '../../features/queue/model';
import type { Reply } from '../../features/replies/model';
import type { SettingsRow, SnapshotsRow } from '../rows';

/** The tables that a backup holds: all that people wrote and all that was seen, not the database's own book-keeping. */
export const KINDS = [
  'brands',
  'replies',
  'posts',
  'comments',
  'authors',
  'snapshots',
  'settings',
] as const;
export type Kind = (typeof KINDS)[number];

/** Rows of each kind, as the database holds them. */
export interface BackupRows {
  brands: Brand[];
  replies: Reply[];
  posts: SeenPost[];
  comments: SeenComment[];
  authors: SeenAuthor[];
  snapshots: SnapshotsRow[];
  settings: SettingsRow[];
}

export type BackupRow = BackupRows[Kind][number];

/**
 * A backup as it lies in its file. `version` is the schema number of the Vigie that wrote it, so that
 * the migrations of the database bring old backups along too. Snapshots' bytes are in base64.
 */
export interface BackupFile {
  format: 'vigie-backup';
  version: number;
  /** Milliseconds since 1970. */
  madeAt: number;
  rows: Record<Kind, unknown[]>;
}

/** The key under which a row's table holds it. */
export function keyOfRow(row: BackupRow): string {
  if ('packed' in row) return `${row.postKey} ${row.day}`;
  return 'id' in row ? row.id : row.key;
}
