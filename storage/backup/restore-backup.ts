import { strictDatabase } from '../database';
import { writeOnce } from '../write-once';
import { type BackupRows, KINDS } from './backup-file';
import { type Preference, planRestore, type RestorePlan } from './plan-restore';

/** What restoring would add and change, for the person to see before. Writes nothing. */
export async function previewRestore(
  rows: BackupRows,
  preference: Preference,
): Promise<RestorePlan['counts']> {
  return (await planRestore(strictDatabase, rows, preference)).counts;
}

/**
 * Restores a backup that was read: all of it or nothing. Nothing stored is taken away.
 * @returns what was added and changed, which is what the preview said unless something was written since
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export async function restoreBackup(
  rows: BackupRows,
  preference: Preference,
): Promise<RestorePlan['counts']> {
  const tables = KINDS.map((kind) => strictDatabase.table(kind));
  let counts: RestorePlan['counts'] | null = null;
  await writeOnce(strictDatabase, tables, null, async () => {
    const plan = await planRestore(strictDatabase, rows, preference);
    for (const kind of KINDS) await strictDatabase.table(kind).bulkPut(plan.writes[kind]);
    counts = plan.counts;
  });
  if (counts === null) throw new Error('a restore without an operation id always runs');
  return counts;
}
