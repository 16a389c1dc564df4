import { liveQuery, type Observable, type Table } from 'dexie';
import { strictDatabase } from '../../../storage/database';
import { writeOnce } from '../../../storage/write-once';
import type { Reply } from '../model';
import { withoutClashes } from '../shortcut-clash';
import { putInStretches } from '../stretch-records';
import { fingerprint } from './fingerprint';
import type { PastImport } from './model';

const { brands, replies, imports, charters, toneRules, watchTerms } = strictDatabase;

/** The last import that can be undone, and what became of its replies since. */
export interface LastImport extends Pick<PastImport, 'id' | 'name' | 'at'> {
  /** How many replies it added and changed. */
  added: number;
  changed: number;
  /** Those of them edited since. */
  edited: Reply[];
  /** Those of them used since. */
  used: Reply[];
}

/** The replies that an import wrote, as they are now, with what it wrote in each. */
async function written({ added, before, prints }: PastImport) {
  const ids = [...added, ...before.map(({ id }) => id)];
  const stored = await replies.bulkGet(ids);
  return stored.flatMap((reply, i) =>
    reply ? [{ reply, isEdited: fingerprint(reply) !== prints[i] }] : [],
  );
}

/** The last import, and again whenever it is undone or one of the replies changes; null when there is none. */
export function liveLastImport(): Observable<LastImport | null> {
  return liveQuery(async () => {
    const last = await imports.orderBy('id').last();
    if (!last) return null;
    const now = await written(last);
    return {
      id: last.id,
      name: last.name,
      at: last.at,
      added: last.added.length,
      changed: last.before.length,
      edited: now.filter(({ isEdited }) => isEdited).map(({ reply }) => reply),
      used: now.map(({ reply }) => reply).filter(({ lastUsedAt }) => (lastUsedAt ?? 0) > last.at),
    };
  });
}

export interface UndoOutcome {
  /** How many replies that it had added are out of the library again. */
  removed: number;
  /** How many that it had changed are as they were. */
  putBack: number;
  /** Edited since, hence left as they are. */
  kept: Reply[];
  /** How many came back without their shortcut, which another reply has by now. */
  shortcutsLost: number;
}

/** What takes an import back: rows to write, and the ids of those that leave no trace. */
interface Reversal extends UndoOutcome {
  rows: Reply[];
  erased: string[];
}

async function reverse(past: PastImport, edited: 'keep' | 'take'): Promise<Reversal> {
  const at = Date.now();
  const old = new Map(past.before.map((reply) => [reply.id, reply]));
  const back: Reply[] = [];
  const gone: Reply[] = [];
  const kept: Reply[] = [];
  for (const { reply, isEdited } of await written(past)) {
    const before = old.get(reply.id);
    const { timesUsed, lastUsedAt } = reply;
    if (isEdited && edited === 'keep') kept.push(reply);
    else if (before) back.push({ ...before, timesUsed, lastUsedAt, updatedAt: at });
    else if (reply.deletedAt === null) gone.push({ ...reply, deletedAt: at, updatedAt: at });
  }
  const leaving = new Set(gone.map(({ id }) => id));
  const staying = (await replies.toArray()).filter(({ id }) => !leaving.has(id));
  const settled = withoutClashes(back, staying);
  const isUsed = ({ timesUsed }: Reply) => timesUsed > 0;
  return {
    rows: [...settled, ...gone.filter(isUsed)],
    erased: gone.filter((reply) => !isUsed(reply)).map(({ id }) => id),
    removed: gone.length,
    putBack: back.length,
    kept,
    shortcutsLost: settled.filter(({ shortcut }, i) => shortcut !== back[i]?.shortcut).length,
  };
}

/** A brand as it was before an import; one that came with it goes, unless replies of it are left. */
async function takeBrandBack({ id, before }: NonNullable<PastImport['brand']>): Promise<void> {
  const isLeft = (reply: Reply): boolean => reply.brandId === id && reply.deletedAt === null;
  if (before !== null) await brands.put({ ...before, updatedAt: Date.now() });
  else if ((await replies.filter(isLeft).count()) === 0) await brands.delete(id);
}

/** A charter as it was before an import, unless it was edited since. */
async function takeCharterBack(charter: NonNullable<PastImport['charter']>): Promise<void> {
  const { brandId, before, written: came } = charter;
  if ((await charters.get(brandId))?.markdown !== came) return;
  if (before === null) await charters.delete(brandId);
  else await charters.put({ ...before, updatedAt: Date.now() });
}

/** Rows of another table as they were before an import, but for those changed since. */
async function takeRowsBack<Row extends { updatedAt: number }>(
  table: Table<Row, string>,
  rows: readonly { id: string; before: Row | null; written: Row }[],
): Promise<void> {
  for (const { id, before, written: came } of rows) {
    const now = await table.get(id);
    if (JSON.stringify(now) !== JSON.stringify(came)) continue;
    if (before === null) await table.delete(id);
    else await table.put({ ...before, updatedAt: Date.now() });
  }
}

/**
 * Takes an import back as a whole, in one transaction. Uses stay counted, also those of replies that go: a reply that was
 * used is only removed, one that never was leaves no trace.
 * @param edited replies edited since: `keep` leaves them as they are now, `take` undoes them too
 * @returns null when there is no such import, or it was undone already
 */
export async function undoImport(id: string, edited: 'keep' | 'take'): Promise<UndoOutcome | null> {
  let outcome: UndoOutcome | null = null;
  await writeOnce(
    strictDatabase,
    [brands, replies, imports, charters, toneRules, watchTerms],
    null,
    async () => {
      const past = await imports.get(id);
      if (!past) return;
      const { rows, erased, ...told } = await reverse(past, edited);
      // both asked at once: a transaction with nothing to wait for closes, and there may be no rows
      await Promise.all([putInStretches(rows), replies.bulkDelete(erased)]);
      if (past.brand) await takeBrandBack(past.brand);
      if (past.charter) await takeCharterBack(past.charter);
      if (past.rules) await takeRowsBack(toneRules, past.rules);
      if (past.terms) await takeRowsBack(watchTerms, past.terms);
      await imports.delete(id);
      outcome = told;
    },
  );
  return outcome;
}
