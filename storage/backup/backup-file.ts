import type { Brand } from '../../features/brands/model';
import type { Flag } from '../../features/crisis/flags/model';
import type { JudgedRow, TuningRow } from '../../features/crisis/judging/model';
import type { ExposureRow } from '../../features/crisis/shield/model';
import type { AlarmRow, LedgerRow } from '../../features/crisis/surge/stored';
import type { StoredTerm } from '../../features/crisis/watch/stored-term';
import type { Audience } from '../../features/engagement/audience/model';
import type { Follow } from '../../features/engagement/follow/model';
import type { SeenPost } from '../../features/engagement/model';
import type { Handling } from '../../features/queue/handling/model';
import type { SeenAuthor, SeenComment } from '../../features/queue/model';
import type { AuthorNote } from '../../features/queue/notes/model';
import type { MadePromise } from '../../features/queue/promises/model';
import type { InsertedReply } from '../../features/replies/insertions/model';
import type { Reply } from '../../features/replies/model';
import type { RememberedAnswer } from '../../features/replies/questions/model';
import type { Bag } from '../../features/replies/wordings/model';
import type { Charter } from '../../features/tone/charter/model';
import type { StoredRule } from '../../features/tone/rules/stored-rule';
import type { SettingsRow, SnapshotsRow } from '../rows';

/**
 * The tables that a backup holds: all that people wrote and all that was seen, not the database's own book-keeping and not
 * drafts, which a day makes worthless.
 */
export const KINDS = [
  'brands',
  'replies',
  'posts',
  'comments',
  'authors',
  'snapshots',
  'settings',
  'insertions',
  'bags',
  'answers',
  'charters',
  'toneRules',
  'watchTerms',
  'judgements',
  'tunings',
  'flags',
  'ledgers',
  'alarms',
  'exposures',
  'follows',
  'audiences',
  'handlings',
  'authorNotes',
  'promises',
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
  insertions: InsertedReply[];
  bags: Bag[];
  answers: RememberedAnswer[];
  charters: Charter[];
  toneRules: StoredRule[];
  watchTerms: StoredTerm[];
  judgements: JudgedRow[];
  tunings: TuningRow[];
  flags: Flag[];
  ledgers: LedgerRow[];
  alarms: AlarmRow[];
  exposures: ExposureRow[];
  follows: Follow[];
  audiences: Audience[];
  handlings: Handling[];
  authorNotes: AuthorNote[];
  promises: MadePromise[];
}

export type BackupRow = BackupRows[Kind][number];

/**
 * A backup as it lies in its file. `version` is the schema number of the Vigie that wrote it, so that
 * the migrations of the database bring old backups along too. Kinds that an older Vigie did not know may be missing. Snapshots' bytes are in base64.
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
  if ('followedKey' in row) return `${row.kind} ${row.followedKey}`;
  if ('left' in row) return `${row.replyId} ${row.postKey}`;
  if ('question' in row) return row.question;
  if ('markdown' in row) return row.brandId;
  return 'id' in row ? row.id : row.key;
}
