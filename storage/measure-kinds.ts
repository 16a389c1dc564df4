import { KINDS, type Kind } from './backup/backup-file';
import { strictDatabase } from './database';

/** How many rows of a kind there are, and about how many bytes they take. */
export interface KindSize {
  kind: Kind;
  rows: number;
  bytes: number;
}

/** Rows looked at to tell how large those of a kind are. */
const SAMPLE = 200;

function bytesOf(row: object): number {
  const packed = 'packed' in row && row.packed instanceof Uint8Array ? row.packed.length : 0;
  return new Blob([JSON.stringify({ ...row, packed: undefined })]).size + packed;
}

/** What each kind of row takes, estimated from a sample of the latest: weighing all would take as long as a backup. */
export async function measureKinds(): Promise<KindSize[]> {
  return Promise.all(
    KINDS.map(async (kind) => {
      const table = strictDatabase.table(kind);
      const [rows, sample] = await Promise.all([
        table.count(),
        table.reverse().limit(SAMPLE).toArray() as Promise<object[]>,
      ]);
      const weight = sample.reduce((sum, row) => sum + bytesOf(row), 0);
      return { kind, rows, bytes: sample.length === 0 ? 0 : (weight / sample.length) * rows };
    }),
  );
}
