import { liveQuery, type Observable } from 'dexie';
import { uuidV7 } from '../../../messaging/uuid-v7';
import { strictDatabase } from '../../../storage/database';
import { writeOnce } from '../../../storage/write-once';
import type { Reply } from '../model';
import { bareShortcut, clashOf } from '../shortcut-clash';
import { fingerprint } from './fingerprint';
import type { ImportPlan } from './import-plan';
import type { PastImport } from './model';
import type { Pace } from './pace';

const { replies, imports } = strictDatabase;

/** Imports that can still be undone. */
const KEPT = 10;
/** Rows put at a time: between two, the page gets its turn while the transaction stays open. */
const CHUNK = 250;

/** `library-changed`: these replies were edited, removed or lost their shortcut to another since the plan was made. */
export type RunOutcome =
  | { ok: true; id: string }
  | { ok: false; why: 'library-changed'; titles: string[] };

/** Undoes the transaction; never leaves this file. */
class LibraryChanged extends Error {
  constructor(readonly titles: string[]) {
    super();
  }
}

async function putAll(rows: readonly Reply[], { signal, onProgress }: Pace = {}): Promise<void> {
  for (let at = 0; at < rows.length; at += CHUNK) {
    signal?.throwIfAborted();
    await replies.bulkPut(rows.slice(at, at + CHUNK));
    onProgress?.(Math.min(1, (at + CHUNK) / rows.length));
  }
}

/** What the plan would no longer do as it was shown. */
function outdated({ added, changed }: ImportPlan, library: ReadonlyMap<string, Reply>): string[] {
  const own = new Set(changed.map(({ before }) => before.id));
  const holders = new Map<string, Reply[]>();
  for (const reply of library.values()) {
    const shortcut = bareShortcut(reply.shortcut);
    if (shortcut === '' || reply.deletedAt !== null || own.has(reply.id)) continue;
    holders.set(shortcut, [...(holders.get(shortcut) ?? []), reply]);
  }
  const isTaken = (reply: Reply): boolean =>
    clashOf(reply, holders.get(bareShortcut(reply.shortcut)) ?? []) !== undefined;
  const isEdited = (before: Reply): boolean => {
    const stored = library.get(before.id);
    return stored === undefined || fingerprint(stored) !== fingerprint(before);
  };
  return [
    ...added
      .filter(({ reply }) => isTaken(reply) || library.get(reply.id)?.deletedAt === null)
      .map(({ reply }) => reply.title),
    ...changed
      .filter(({ before, after }) => isEdited(before) || isTaken(after))
      .map(({ before }) => before.title),
  ];
}

/**
 * Carries a plan out: all of it or, when the library has changed since, nothing. Uses are never touched.
 * @param name the file's, for the list of imports
 * @throws the signal's reason when given up: nothing is written
 */
export async function runImport(
  plan: ImportPlan,
  name: string,
  pace: Pace = {},
): Promise<RunOutcome> {
  const at = Date.now();
  const id = uuidV7(at);
  try {
    await writeOnce(strictDatabase, [replies, imports], null, async () => {
      const library = new Map((await replies.toArray()).map((reply) => [reply.id, reply]));
      const titles = outdated(plan, library);
      if (titles.length > 0) throw new LibraryChanged(titles);
      const written = [
        ...plan.added.map(({ reply }) => reply),
        ...plan.changed.map(({ after }) => after),
      ];
      // a reply that was removed here comes back with the uses that it had
      const rows = written.map((reply): Reply => {
        const { timesUsed, lastUsedAt } = library.get(reply.id) ?? reply;
        return { ...reply, timesUsed, lastUsedAt, updatedAt: at };
      });
      const before = written.flatMap((reply) => library.get(reply.id) ?? []);
      const added = plan.added.map(({ reply }) => reply.id).filter((added) => !library.has(added));
      const prints = new Map(rows.map((reply) => [reply.id, fingerprint(reply)]));
      const ids = [...added, ...before.map((reply) => reply.id)];
      await putAll(rows, pace);
      await imports.add({
        id,
        name,
        at,
        added,
        before,
        prints: ids.map((key) => prints.get(key) ?? ''),
      });
      const past = await imports.orderBy('id').primaryKeys();
      await imports.bulkDelete(past.slice(0, -KEPT));
    });
    return { ok: true, id };
  } catch (error) {
    if (error instanceof LibraryChanged) {
      return { ok: false, why: 'library-changed', titles: error.titles };
    }
    throw error;
  }
}

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
}

/**
 * Takes an import back as a whole, in one transaction. Uses stay counted, also those of replies that go.
 * @param edited replies edited since: `keep` leaves them as they are now, `take` undoes them too
 * @returns null when there is no such import, or it was undone already
 */
export async function undoImport(id: string, edited: 'keep' | 'take'): Promise<UndoOutcome | null> {
  const outcome: UndoOutcome = { removed: 0, putBack: 0, kept: [] };
  let isThere = false;
  await writeOnce(strictDatabase, [replies, imports], null, async () => {
    const past = await imports.get(id);
    if (!past) return;
    isThere = true;
    const updatedAt = Date.now();
    const old = new Map(past.before.map((reply) => [reply.id, reply]));
    const rows: Reply[] = [];
    for (const { reply, isEdited } of await written(past)) {
      const before = old.get(reply.id);
      const { timesUsed, lastUsedAt } = reply;
      if (isEdited && edited === 'keep') outcome.kept.push(reply);
      else if (before) rows.push({ ...before, timesUsed, lastUsedAt, updatedAt });
      else if (reply.deletedAt === null) rows.push({ ...reply, deletedAt: updatedAt, updatedAt });
    }
    outcome.putBack = rows.filter((reply) => old.has(reply.id)).length;
    outcome.removed = rows.length - outcome.putBack;
    await putAll(rows);
    await imports.delete(id);
  });
  return isThere ? outcome : null;
}
