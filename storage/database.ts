import Dexie, { type Table } from 'dexie';
import type { Brand } from '../features/brands/model';
import type { Flag } from '../features/crisis/flags/model';
import type { JudgedRow, TuningRow } from '../features/crisis/judging/model';
import type { ExposureRow } from '../features/crisis/shield/model';
import type { AlarmRow, LedgerRow } from '../features/crisis/surge/stored';
import type { StoredTerm } from '../features/crisis/watch/stored-term';
import type { KeptDraft } from '../features/drafts/model';
import type { Audience } from '../features/engagement/audience/model';
import type { Follow } from '../features/engagement/follow/model';
import type { SeenPost } from '../features/engagement/model';
import type { PastExport } from '../features/playbook/past-export';
import type { Handling } from '../features/queue/handling/model';
import type { SeenAuthor, SeenComment } from '../features/queue/model';
import type { AuthorNote } from '../features/queue/notes/model';
import type { MadePromise } from '../features/queue/promises/model';
import type { InsertedReply } from '../features/replies/insertions/model';
import type { PastImport } from '../features/replies/interchange/model';
import type { Reply } from '../features/replies/model';
import type { RememberedAnswer } from '../features/replies/questions/model';
import type { Bag } from '../features/replies/wordings/model';
import type { Charter } from '../features/tone/charter/model';
import type { StoredRule } from '../features/tone/rules/stored-rule';
import { bringUpToDate } from './bring-up-to-date';
import { MIGRATIONS } from './migrations/migrations';
import type {
  ErasureRow,
  MetaRow,
  NoiseRow,
  OperationRow,
  SettingsRow,
  SnapshotsRow,
  SweepRow,
} from './rows';

/** Vigie's one database. Opened on the extension's own pages and in its worker, never in a network's page. */
export class VigieDatabase extends Dexie {
  declare brands: Table<Brand, string>;
  declare replies: Table<Reply, string>;
  declare posts: Table<SeenPost, string>;
  declare comments: Table<SeenComment, string>;
  declare authors: Table<SeenAuthor, string>;
  declare snapshots: Table<SnapshotsRow, [string, number]>;
  declare settings: Table<SettingsRow, string>;
  declare insertions: Table<InsertedReply, string>;
  declare bags: Table<Bag, [string, string]>;
  declare answers: Table<RememberedAnswer, string>;
  declare imports: Table<PastImport, string>;
  declare exports: Table<PastExport, string>;
  declare charters: Table<Charter, string>;
  declare toneRules: Table<StoredRule, string>;
  declare drafts: Table<KeptDraft, [string, string]>;
  declare watchTerms: Table<StoredTerm, string>;
  declare judgements: Table<JudgedRow, string>;
  declare tunings: Table<TuningRow, string>;
  declare flags: Table<Flag, string>;
  declare ledgers: Table<LedgerRow, string>;
  declare alarms: Table<AlarmRow, string>;
  declare exposures: Table<ExposureRow, string>;
  declare follows: Table<Follow, [string, string]>;
  declare audiences: Table<Audience, string>;
  declare handlings: Table<Handling, string>;
  declare authorNotes: Table<AuthorNote, string>;
  declare promises: Table<MadePromise, string>;
  declare erasures: Table<ErasureRow, number, Omit<ErasureRow, 'id'>>;
  declare sweeps: Table<SweepRow, string>;
  declare noise: Table<NoiseRow, number, Omit<NoiseRow, 'id'>>;
  declare operations: Table<OperationRow, string>;
  declare meta: Table<MetaRow, string>;

  /** @param durability `strict`: a write is told as done once it is on the disk, not only handed to the system. */
  constructor(durability: 'strict' | 'relaxed') {
    super('vigie', {
      chromeTransactionDurability: durability,
      // The cache would show a write before it is stored.
      cache: 'disabled',
    });
    for (const { version, stores } of MIGRATIONS) this.version(version).stores(stores);
    this.on('ready', (opened) => bringUpToDate(opened, MIGRATIONS), true);
  }
}

/** For what people wrote: brands, replies, settings. */
export const strictDatabase = new VigieDatabase('strict');

/** For what was seen in passing: posts, comments, authors, snapshots. */
export const relaxedDatabase = new VigieDatabase('relaxed');
