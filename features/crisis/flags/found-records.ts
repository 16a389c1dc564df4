import { strictDatabase } from '../../../storage/database';
import { refuseErased } from '../../../storage/erasure-count';
import { writeOnce } from '../../../storage/write-once';
import { flagOf } from './flag-of';
import type { Found } from './found';
import type { Flag } from './model';
import { rewordFlag } from './reword-flag';

const { flags } = strictDatabase;

/**
 * Raises flags on what alarms and has none, and brings those that are there to the wording that their comments have now.
 * The same may be found twice.
 * @param since `erasuresSoFar`, before what was found was read
 * @returns those that were raised, and those that were opened again
 * @throws ErasedMeanwhileError when somebody was erased since; nothing was written
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export async function flagFindings(findings: readonly Found[], since: number): Promise<Flag[]> {
  if (findings.length === 0) return [];
  const keys = findings.map(({ key }) => key);
  const known = await flags.bulkGet(keys);
  if (!findings.some(({ isAlarming }, place) => isAlarming || known[place])) return [];
  const raised: Flag[] = [];
  await writeOnce(strictDatabase, [flags], null, async () => {
    await refuseErased(strictDatabase, since);
    const at = Date.now();
    const stored = await flags.bulkGet(keys);
    const written = findings.flatMap((found, place) => {
      const before = stored[place];
      const flag = before ? rewordFlag(before, found, at) : found.isAlarming && flagOf(found, at);
      if (!flag) return [];
      if (flag.steps.length > (before?.steps.length ?? 0)) raised.push(flag);
      return flag;
    });
    await flags.bulkPut(written);
  });
  return raised;
}
