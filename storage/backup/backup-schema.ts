import * as v from 'valibot';
import { MOST_READINGS } from '../../features/engagement/audience/model';
import { unpackSnapshots } from '../../features/engagement/pack';
import { ROW_SCHEMAS } from '../migrations/row-schemas';
import type { BackupFile, BackupRows, Kind } from './backup-file';

/** Longer than anything people write or networks allow (LinkedIn articles: 125,000 characters). */
const LONGEST = 200_000;
const MOST_IN_A_ROW = 200;
/** A rule may look for a whole list of words. */
const MOST_IN_A_RULE = 5000;
/** Harmless comments that a brand's thresholds are tuned on. */
const MOST_BENIGN = 500;
/** Stretches of time seen of a thread. */
const MOST_PERIODS = 20_000;

/** Every text of a row short enough, every list of it too, however deep. */
function isModest(value: unknown, most: number): boolean {
  const isModestToo = (inner: unknown) => isModest(inner, most);
  if (typeof value === 'string') return value.length <= LONGEST;
  if (Array.isArray(value)) return value.length <= most && value.every(isModestToo);
  if (value instanceof Uint8Array) return value.length <= LONGEST;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isModestToo);
  return true;
}

const isAddress = (address: string | null): boolean =>
  address === null || address.startsWith('https://');

const unpacks = ({ day, packed }: { day: number; packed: Uint8Array }): boolean => {
  try {
    return unpackSnapshots(day, packed).every(({ at }) => Number.isFinite(at));
  } catch {
    return false;
  }
};

const modest = <Row>(most = MOST_IN_A_ROW) =>
  v.check<Row, string>((row) => isModest(row, most), 'too long');

/** What a row of a backup must be: what the database holds, and within reason, for the file may come from anyone. */
export const BACKUP_ROWS = {
  brands: v.pipe(
    ROW_SCHEMAS.brands,
    modest(),
    v.check(({ color }) => /^#[0-9a-f]{6}$/i.test(color), 'no colour'),
  ),
  replies: v.pipe(ROW_SCHEMAS.replies, modest()),
  posts: v.pipe(
    ROW_SCHEMAS.posts,
    modest(),
    v.check((post) => isAddress(post.address), 'no address'),
    v.check((post) => isAddress(post.author?.address ?? null), 'no address'),
  ),
  comments: v.pipe(
    ROW_SCHEMAS.comments,
    modest(),
    v.check((comment) => isAddress(comment.address), 'no address'),
    v.check((comment) => isAddress(comment.author?.address ?? null), 'no address'),
  ),
  authors: v.pipe(
    ROW_SCHEMAS.authors,
    modest(),
    v.check((author) => isAddress(author.address), 'no address'),
  ),
  snapshots: v.pipe(
    ROW_SCHEMAS.snapshots,
    modest(),
    v.check((row) => unpacks(row), 'not whole'),
  ),
  settings: ROW_SCHEMAS.settings,
  insertions: v.pipe(ROW_SCHEMAS.insertions, modest()),
  bags: v.pipe(ROW_SCHEMAS.bags, modest()),
  answers: v.pipe(ROW_SCHEMAS.answers, modest()),
  charters: v.pipe(ROW_SCHEMAS.charters, modest()),
  toneRules: v.pipe(ROW_SCHEMAS.toneRules, modest(MOST_IN_A_RULE)),
  watchTerms: v.pipe(ROW_SCHEMAS.watchTerms, modest()),
  judgements: v.pipe(ROW_SCHEMAS.judgements, modest()),
  tunings: v.pipe(ROW_SCHEMAS.tunings, modest(MOST_BENIGN)),
  flags: v.pipe(
    ROW_SCHEMAS.flags,
    modest(),
    v.check((flag) => isAddress(flag.evidence.address), 'no address'),
    v.check((flag) => isAddress(flag.evidence.postAddress), 'no address'),
    v.check((flag) => isAddress(flag.evidence.author?.address ?? null), 'no address'),
  ),
  ledgers: v.pipe(ROW_SCHEMAS.ledgers, modest(MOST_PERIODS)),
  alarms: v.pipe(ROW_SCHEMAS.alarms, modest()),
  exposures: v.pipe(ROW_SCHEMAS.exposures, modest()),
  follows: v.pipe(ROW_SCHEMAS.follows, modest()),
  audiences: v.pipe(ROW_SCHEMAS.audiences, modest(MOST_READINGS)),
  handlings: v.pipe(ROW_SCHEMAS.handlings, modest()),
  authorNotes: v.pipe(ROW_SCHEMAS.authorNotes, modest()),
  promises: v.pipe(ROW_SCHEMAS.promises, modest()),
} satisfies { [K in Kind]: v.GenericSchema<unknown, BackupRows[K][number]> };

/** The file around the rows. Its version is looked at before the rest: a newer one may have any shape. */
export const BACKUP_FRAME = v.strictObject({
  format: v.literal('vigie-backup'),
  version: v.number(),
  madeAt: v.pipe(v.number(), v.finite()),
  rows: v.strictObject({
    brands: v.array(v.unknown()),
    replies: v.array(v.unknown()),
    posts: v.array(v.unknown()),
    comments: v.array(v.unknown()),
    authors: v.array(v.unknown()),
    snapshots: v.array(v.unknown()),
    settings: v.array(v.unknown()),
    insertions: v.optional(v.array(v.unknown()), []),
    bags: v.optional(v.array(v.unknown()), []),
    answers: v.optional(v.array(v.unknown()), []),
    charters: v.optional(v.array(v.unknown()), []),
    toneRules: v.optional(v.array(v.unknown()), []),
    watchTerms: v.optional(v.array(v.unknown()), []),
    judgements: v.optional(v.array(v.unknown()), []),
    tunings: v.optional(v.array(v.unknown()), []),
    flags: v.optional(v.array(v.unknown()), []),
    ledgers: v.optional(v.array(v.unknown()), []),
    alarms: v.optional(v.array(v.unknown()), []),
    exposures: v.optional(v.array(v.unknown()), []),
    follows: v.optional(v.array(v.unknown()), []),
    audiences: v.optional(v.array(v.unknown()), []),
    handlings: v.optional(v.array(v.unknown()), []),
    authorNotes: v.optional(v.array(v.unknown()), []),
    promises: v.optional(v.array(v.unknown()), []),
  }),
}) satisfies v.GenericSchema<unknown, BackupFile>;
