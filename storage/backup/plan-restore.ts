import { packSnapshots, unpackSnapshots } from '../../features/engagement/pack';
import type { VigieDatabase } from '../database';
import { type BackupRow, type BackupRows, KINDS, type Kind, keyOfRow } from './backup-file';

/**
 * Which of two versions of a row counts.
 * - `newest`: the one changed last; work done since the backup stays.
 * - `file`: the backup's, wherever it has one.
 */
export type Preference = 'newest' | 'file';

/** What a restore would do to one kind of row, in rows. */
interface KindPlan {
  added: number;
  changed: number;
  /** Left as they are: the same, or newer here. */
  kept: number;
}

/** What would be written, and how it counts. */
export interface RestorePlan {
  counts: Record<Kind, KindPlan>;
  writes: Record<Kind, BackupRow[]>;
}

const bytesEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/** Readings of both, each moment once. */
function mergeDays(
  ours: BackupRows['snapshots'][number],
  theirs: BackupRows['snapshots'][number],
): BackupRow {
  const { postKey, day } = ours;
  const byTime = new Map(
    [...unpackSnapshots(day, theirs.packed), ...unpackSnapshots(day, ours.packed)].map(
      (snapshot) => [snapshot.at, snapshot],
    ),
  );
  const all = [...byTime.values()].sort((a, b) => a.at - b.at);
  return { postKey, day, packed: packSnapshots(day, all) };
}

/** The row to write over ours; null to leave it. */
function outcome(ours: BackupRow, theirs: BackupRow, preference: Preference): BackupRow | null {
  if ('packed' in ours && 'packed' in theirs) {
    const wanted = preference === 'file' ? theirs : mergeDays(ours, theirs);
    return 'packed' in wanted && bytesEqual(wanted.packed, ours.packed) ? null : wanted;
  }
  if (JSON.stringify(sorted(ours)) === JSON.stringify(sorted(theirs))) return null;
  if (preference === 'file') return theirs;
  return 'updatedAt' in ours && 'updatedAt' in theirs && theirs.updatedAt > ours.updatedAt
    ? theirs
    : null;
}

/** Fields in one order, so that equal rows read alike. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}

/** Compares a backup with what is stored. Reads only; inside a transaction it is what will be written. */
export async function planRestore(
  database: VigieDatabase,
  rows: BackupRows,
  preference: Preference,
): Promise<RestorePlan> {
  const counts = {} as RestorePlan['counts'];
  const writes = {} as RestorePlan['writes'];
  for (const kind of KINDS) {
    const plan: KindPlan = { added: 0, changed: 0, kept: 0 };
    const toWrite: BackupRow[] = [];
    const here = new Map<string, BackupRow>();
    await database.table(kind).each((row: BackupRow) => here.set(keyOfRow(row), row));
    // a file may name a row twice: its last word counts
    const theirs = new Map(rows[kind].map((row: BackupRow) => [keyOfRow(row), row]));
    for (const [key, row] of theirs) {
      const ours = here.get(key);
      const wanted = ours === undefined ? row : outcome(ours, row, preference);
      if (wanted === null) plan.kept++;
      else if (ours === undefined) plan.added++;
      else plan.changed++;
      if (wanted !== null) toWrite.push(wanted);
    }
    counts[kind] = plan;
    writes[kind] = toWrite;
  }
  return { counts, writes };
}
